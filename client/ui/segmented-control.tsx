export interface Segment<T extends string> {
  value: T
  label: string
}

export interface SegmentedControlProps<T extends string> {
  label: string
  /** Shows the label before the buttons; it always names the group. */
  isLabelShown?: boolean
  segments: readonly Segment<T>[]
  /** The pressed one; null when none is. */
  value: T | null
  onChange: (value: T) => void
}

/** A few choices in one row, of which at most one holds. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  return (
    <fieldset className="segments">
      <legend className={props.isLabelShown ? 'segments__label' : 'hidden-text'}>
        {props.label}
      </legend>
      <div className="segments__row">
        {props.segments.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === props.value}
            onClick={() => props.onChange(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
