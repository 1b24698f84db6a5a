import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '#client/i18n/language.tsx'
import { LiveRegion } from './live-region.tsx'

/** Something a combobox offers. */
export interface Option {
  id: string
  label: string
  /** Said after the label, in a lighter voice. */
  detail: string
}

interface ComboboxProps {
  id: string
  label: string
  /** What is chosen, in words; stands in the field until somebody types. */
  chosen?: string
  placeholder?: string
  find: (typed: string) => Option[]
  onPick: (id: string) => void
  /** Offered last when something is typed. */
  creation?: { label: (typed: string) => string; onCreate: (typed: string) => void }
  aria: { 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }
}

const CREATE = ' create'

/**
 * A text field with a list to pick from, after the ARIA 1.2 combobox pattern.
 *
 * Text that was typed but not picked stays, with a line that says so.
 */
export function Combobox({
  id,
  label,
  chosen = '',
  placeholder,
  find,
  onPick,
  creation,
  aria,
}: ComboboxProps) {
  const { editor } = useMessages()
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const words = (typed ?? '').trim()
  const options = isOpen ? optionsFor(words) : []

  function optionsFor(words: string): Option[] {
    const found = find(words)
    if (!creation || words === '') return found
    return [...found, { id: CREATE, label: creation.label(words), detail: '' }]
  }

  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const open = (isOpen: boolean) => {
    setOpen(isOpen)
    setActive(-1)
  }
  const pick = (option: Option | undefined) => {
    if (!option) return
    if (option.id === CREATE) creation?.onCreate(words)
    else onPick(option.id)
    setTyped(null)
    open(false)
  }
  const handleBlur = () => {
    const meant = optionsFor(words).find((option) => isSameText(option.label, words))
    if (words !== '' && meant) pick(meant)
    else {
      if (words === '') setTyped(null)
      open(false)
    }
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined) {
      event.preventDefault()
      if (!isOpen) return open(true)
      setActive(
        (active + move + options.length + (active < 0 && move < 0 ? 1 : 0)) % options.length,
      )
    } else if (event.key === 'Enter' && (isOpen || words !== '')) {
      event.preventDefault()
      const all = isOpen ? options : optionsFor(words)
      if (active >= 0) pick(all[active])
      else if (words !== '') pick(all.find((o) => isSameText(o.label, words)) ?? all[0])
    } else if (event.key === 'Escape' && (isOpen || typed !== null)) {
      event.stopPropagation()
      if (!isOpen) setTyped(null)
      open(false)
    }
  }

  return (
    <div className="combobox">
      <input
        id={id}
        type="text"
        role="combobox"
        className="field__input"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={typed ?? chosen}
        {...aria}
        onChange={(event) => {
          setTyped(event.target.value)
          open(true)
        }}
        onClick={() => open(true)}
        onBlur={handleBlur}
        onKeyDown={handleKeyDown}
      />
      {isOpen && (
        <div ref={list} id={listId} role="listbox" aria-label={label} className="combobox__list">
          {options.map((option, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys work in the field, which keeps the focus
            <div
              key={option.id}
              id={`${listId}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              className="combobox__option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
            >
              {option.label}
              {option.detail && <span className="combobox__detail">{option.detail}</span>}
            </div>
          ))}
          {options.length === 0 && (
            <div
              role="option"
              tabIndex={-1}
              aria-selected={false}
              aria-disabled
              className="combobox__none"
            >
              {editor.noneFound}
            </div>
          )}
        </div>
      )}
      {!isOpen && words !== '' && <p className="combobox__hint">{editor.notPicked(words)}</p>}
      <LiveRegion text={isOpen ? editor.found(options.length) : ''} />
    </div>
  )
}

const isSameText = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase()
