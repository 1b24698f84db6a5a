import { Button } from '#client/ui/button.tsx'
import { Failure } from '#client/ui/failure.tsx'
import { useShortcutsOn } from '#client/ui/shortcuts.ts'
import type { Proposal } from './proposal.ts'
import type { Accepting } from './use-accepting.ts'
import { useWords } from './words.ts'

interface ReviewFootProps {
  proposals: readonly Proposal[]
  accepting: Accepting
}

/** The one button that changes the case, and the keys. */
export function ReviewFoot({ proposals, accepting }: ReviewFootProps) {
  const reader = useWords()
  const [areKeysOn] = useShortcutsOn()
  const count = (is: string) => proposals.filter(({ decision }) => decision?.is === is).length
  const [accepted, merged] = [count('accepted'), count('merged')]
  const isNone = accepted + merged === 0
  const { keys } = reader
  const hints = [
    ['A', keys.accept],
    ['E', keys.edit],
    ['D', keys.dismiss],
    ['J', keys.next],
  ]
  return (
    <footer className="reader__foot">
      {accepting.error !== null && <Failure error={accepting.error} />}
      {isNone && <span className="reader__nothing">{reader.nothingYet}</span>}
      {areKeysOn && (
        <span className="reader__keys">
          {hints.map(([key, does]) => (
            <span key={key}>
              <kbd>{key}</kbd> {does}
            </span>
          ))}
        </span>
      )}
      <Button
        variant="primary"
        size="large"
        aria-disabled={isNone}
        busy={accepting.isUnderWay}
        onClick={() => !isNone && accepting.add()}
      >
        {accepting.isUnderWay
          ? reader.adding
          : isNone
            ? reader.addNone
            : reader.add(accepted, merged)}
      </Button>
    </footer>
  )
}
