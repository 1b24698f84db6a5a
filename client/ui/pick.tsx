import { type ReactNode, useMemo, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useMessages } from '#client/i18n/language.tsx'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'

export interface PickOption {
  value: string
  label: string
  /** How many things it would leave, where that is known. */
  count?: number
}

export interface PickProps {
  label: string
  options: readonly PickOption[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** More options than this and the list gets a field to find one. */
const FIND_FROM = 12
/** A list shows at most this many; the rest is found by typing. */
const MOST_SHOWN = 100

/** A button that opens a list of checkboxes: several of many. */
export function Pick(props: PickProps) {
  const count = props.chosen.length
  return (
    <PickFrame label={props.label} isOn={count > 0} sign={count > 0 && count}>
      {() => <PickList {...props} />}
    </PickFrame>
  )
}

interface PickFrameProps {
  label: string
  /** Whether something is chosen. */
  isOn: boolean
  /** Beside the label. */
  sign?: ReactNode
  /** What it opens, rendered while it is open. */
  children: (close: () => void) => ReactNode
}

/** A button that opens something to choose from. */
export function PickFrame({ label, isOn, sign, children }: PickFrameProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={isOn ? 'pick pick--on' : 'pick'}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        {sign && <span className="pick__count">{sign}</span>}
      </button>
      <Popover
        className="popover"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom start"
        offset={4}
      >
        <Dialog className="pick__dialog" aria-label={label}>
          {children(() => setOpen(false))}
        </Dialog>
      </Popover>
    </>
  )
}

interface FindFieldProps {
  /** How many options there are; few need no field. */
  among: number
  typed: string
  onType: (typed: string) => void
}

/** Narrows a long list of options by what is typed. */
export function FindField({ among, typed, onType }: FindFieldProps) {
  const { shell } = useMessages()
  if (among <= FIND_FROM) return null
  return (
    <input
      className="field__input pick__find"
      type="search"
      aria-label={shell.narrowOptions}
      placeholder={shell.narrowOptions}
      value={typed}
      onChange={(event) => onType(event.target.value)}
    />
  )
}

function PickList({ options, chosen, onChange }: PickProps) {
  const { shell } = useMessages()
  const [typed, setTyped] = useState('')
  const found = useMemo(() => {
    const words = typed.trim().toLocaleLowerCase()
    return words === ''
      ? options
      : options.filter((option) => option.label.toLocaleLowerCase().includes(words))
  }, [options, typed])
  const toggle = (value: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value))
  return (
    <>
      <FindField among={options.length} typed={typed} onType={setTyped} />
      <ul className="pick__list">
        {found.slice(0, MOST_SHOWN).map(({ value, label, count }) => (
          <li key={value}>
            <Checkbox isChecked={chosen.includes(value)} onChange={(is) => toggle(value, is)}>
              {label}
              {count !== undefined && <span className="pick__number"> {count}</span>}
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="pick__note">{shell.noOptions}</p>}
      {found.length > MOST_SHOWN && (
        <p className="pick__note">{shell.moreOptions(found.length - MOST_SHOWN)}</p>
      )}
      {chosen.length > 0 && (
        <Button variant="quiet" size="small" onClick={() => onChange([])}>
          {shell.clearChoice}
        </Button>
      )}
    </>
  )
}
