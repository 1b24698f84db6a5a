import { useMessages } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { useShortcuts } from '#client/ui/shortcuts.ts'

interface MatchStepperProps {
  /** 1 for what matches, by position. */
  shown: Uint8Array
  count: number
  /** Position of the selected entry. */
  selected: number | null
  onGo: (position: number) => void
}

/** "3 of 12" with a way to the match before and the one after; N and P on the keyboard. Goes round. */
export function MatchStepper({ shown, count, selected, onGo }: MatchStepperProps) {
  const { filters } = useMessages().page
  const go = (step: 1 | -1) => {
    const next = matchBeside(shown, selected, step)
    if (next !== null) onGo(next)
  }
  useShortcuts({ n: () => go(1), p: () => go(-1) })
  const isOnMatch = selected !== null && shown[selected] === 1
  const place = isOnMatch ? countBefore(shown, selected) + 1 : null
  return (
    <li className="matches">
      <Button
        variant="quiet"
        size="small"
        aria-label={filters.previousMatch}
        onClick={() => go(-1)}
      >
        ‹
      </Button>
      <span>{filters.matchPlace(place, count)}</span>
      <Button variant="quiet" size="small" aria-label={filters.nextMatch} onClick={() => go(1)}>
        ›
      </Button>
    </li>
  )
}

/** The match nearest to a position in a direction, round the end if need be; null when nothing matches. */
export function matchBeside(shown: Uint8Array, from: number | null, step: 1 | -1): number | null {
  const found =
    step === 1
      ? shown.indexOf(1, (from ?? -1) + 1)
      : from === 0
        ? -1
        : shown.lastIndexOf(1, (from ?? shown.length) - 1)
  const around = found >= 0 ? found : step === 1 ? shown.indexOf(1) : shown.lastIndexOf(1)
  return around >= 0 ? around : null
}

function countBefore(shown: Uint8Array, position: number): number {
  let count = 0
  for (let i = 0; i < position; i++) count += shown[i] ?? 0
  return count
}
