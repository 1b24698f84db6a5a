import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { useMediaQuery } from '#client/ui/use-media-query.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { type CommitmentDays, daysIn } from './commitment-days.ts'
import { CommitmentStrip, StripAxis, StripPaints } from './commitment-strip.tsx'
import { isoDay } from './days.ts'
import { StandingSign } from './standing-sign.tsx'
import { sayStanding } from './standing-words.ts'
import { StripLegend } from './strip-legend.tsx'
import { stripScale } from './strip-scale.ts'
import { stripTicks } from './strip-ticks.ts'
import { useWords } from './words.ts'

const STRIP_PX = { wide: 348, narrow: 358 }

interface CommitmentTableProps {
  data: CaseData
  all: readonly CommitmentDays[]
  /** Ids of commitments whose finding was dismissed. */
  dismissed: ReadonlySet<string>
  selected: string | null
  onSelect: (id: string) => void
  on: EpochDay
  isToday: boolean
}

/** What is owed: by whom, how it stands, and its course in time. */
export function CommitmentTable(props: CommitmentTableProps) {
  const { data, all, dismissed, selected, onSelect, on, isToday } = props
  const { language } = useLanguage()
  const words = useWords()
  const widthPx = useMediaQuery('(max-width: 719.98px)') ? STRIP_PX.narrow : STRIP_PX.wide
  const scale = useMemo(() => {
    const days = all.flatMap(({ since, due, settled }) => daysIn([since, due, settled]))
    days.push(on + 1)
    return stripScale(
      days,
      Math.max(on + 1, ...all.map(({ due }) => (due?.latest ?? on) + 1)),
      widthPx,
    )
  }, [all, on, widthPx])
  const ticks = useMemo(() => stripTicks(scale), [scale])
  const body = useRef<HTMLTableSectionElement>(null)
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = all.findIndex(({ commitment }) => commitment.id === selected)
    const next = step === undefined ? undefined : all[at + step]
    if (!next) return
    event.preventDefault()
    onSelect(next.commitment.id)
    body.current?.querySelectorAll<HTMLElement>('a[data-row]')[at + (step ?? 0)]?.focus()
  }
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments" className="hidden-text">
        {words.commitments}
      </h2>
      <StripPaints />
      <table className="owed-table">
        <thead>
          <tr className="owed-table__row owed-table__heads">
            <th scope="col">{words.owed}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">
              <span className="hidden-text">{words.course}</span>
              <StripAxis
                scale={scale}
                ticks={ticks}
                on={on}
                end={isToday ? words.today : sayEdtf(isoDay(on), language).short}
                words={words}
              />
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={handleKeyDown}>
          {all.map((days) => {
            const { commitment, standing } = days
            const said = sayStanding(days, words, language)
            const isSelected = commitment.id === selected
            return (
              <tr
                key={commitment.id}
                className={isSelected ? 'owed-table__row owed-table__selected' : 'owed-table__row'}
                onClick={(event) => isPlain(event) && onSelect(commitment.id)}
              >
                <td>
                  <a
                    href={`#${commitment.id}`}
                    data-row
                    className="owed-table__what"
                    lang={data.records.case.language}
                    aria-current={isSelected ? 'true' : undefined}
                    onClick={(event) => isPlain(event) && event.preventDefault()}
                  >
                    {commitment.what}
                  </a>
                  <span className="owed-table__by">{owersOf(days, data, words)}</span>
                </td>
                <td>
                  <span className={`owed-table__standing owed-table__standing--${said.tone}`}>
                    <StandingSign type={standing.status.type} />
                    {said.word}
                    {dismissed.has(commitment.id) && (
                      <span className="owed-table__dismissed"> {words.dismissed}</span>
                    )}
                  </span>
                  <span className="owed-table__more">{said.more}</span>
                </td>
                <td>
                  <CommitmentStrip days={days} scale={scale} ticks={ticks} on={on} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <StripLegend />
    </section>
  )
}

/** A press that asks for no other tab or window. */
const isPlain = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent) =>
  !ctrlKey && !metaKey && !shiftKey && button === 0

function owersOf(
  { commitment: { by, to } }: CommitmentDays,
  data: CaseData,
  words: ReturnType<typeof useWords>,
): string {
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => {
        const actor = data.index.actors.get(id)
        return actor?.shortName ?? actor?.name ?? id
      })
      .join(', ')
  if (by.length === 0) return words.nobody
  return to.length === 0 ? names(by) : words.byTo(names(by), names(to))
}
