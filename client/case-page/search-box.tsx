import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useMessages } from '#client/i18n/language.tsx'
import { useShortcuts, useShortcutsOn } from '#client/ui/shortcuts.ts'
import { cutWords, LONGEST_WORDS } from './url-state.ts'

interface SearchBoxProps {
  /** Words of the address. */
  words: string
  onSearch: (words: string) => void
  /** Told of words that may be whole: what they find can be asked for already. */
  onLikely: (words: string) => void
  /** It was asked for, and takes the focus when it comes. */
  isAsked: boolean
}

const PAUSE_MS = 150
/** Long enough to pass over a letter in the middle of a word. */
const LIKELY_MS = 50

/** Searches while somebody types, after a short pause; the slash key leads here. */
export function SearchBox({ words, onLikely, onSearch, isAsked }: SearchBoxProps) {
  const { filters } = useMessages().page
  const input = useRef<HTMLInputElement>(null)
  const [isKeyOn] = useShortcutsOn()
  const [typed, setTyped] = useState(words)
  /** Sent, but not yet in the address. */
  const pending = useRef<string[]>([])
  const next = cutWords(typed)
  /** At once where the box is left: it may be gone before the pause is over. */
  const send = () => {
    if (next === (pending.current.at(-1) ?? words)) return
    pending.current.push(next)
    onSearch(next)
  }
  const sendLater = useEffectEvent(send)
  useEffect(() => {
    if (next === (pending.current.at(-1) ?? words)) return
    const timer = setTimeout(() => sendLater(), PAUSE_MS)
    const sooner = setTimeout(() => onLikely(next), LIKELY_MS)
    return () => {
      clearTimeout(timer)
      clearTimeout(sooner)
    }
  }, [next, words, onLikely])
  useEffect(() => {
    const echo = pending.current.lastIndexOf(words)
    if (echo >= 0) pending.current.splice(0, echo + 1)
    // The address changed by itself (Back, a chip): it wins over what stands here.
    else setTyped(words)
  }, [words])
  useEffect(() => {
    if (isAsked) input.current?.focus()
  }, [isAsked])
  useShortcuts({ '/': () => input.current?.focus() })
  return (
    <search className="search-box">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M9.3 9.3L13 13" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <input
        ref={input}
        type="search"
        aria-label={filters.search}
        aria-keyshortcuts={isKeyOn ? '/' : undefined}
        placeholder={filters.search}
        maxLength={LONGEST_WORDS}
        value={typed}
        onChange={(event) => setTyped(event.target.value.slice(0, LONGEST_WORDS))}
        onBlur={send}
      />
      {isKeyOn && (
        <span className="search-box__key" aria-hidden="true">
          /
        </span>
      )}
    </search>
  )
}
