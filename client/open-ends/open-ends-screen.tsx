import { useEffect, useMemo, useRef, useState } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { useMediaQuery } from '#client/ui/use-media-query.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import { type Finding, findingKinds } from '#domain/findings/finding.ts'
import type { OpenEnds } from '#domain/findings/open-ends.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { type CommitmentDays, daysOf } from './commitment-days.ts'
import { CommitmentTable } from './commitment-table.tsx'
import { DismissDialog } from './dismiss-dialog.tsx'
import { DismissedList } from './dismissed-list.tsx'
import { FindingGroup, UnansweredQuestions } from './finding-items.tsx'
import { HowItStands } from './how-it-stands.tsx'
import { type Offers, OffersContext } from './offers.ts'
import { OpenEndsHead } from './open-ends-head.tsx'
import type { Remedy } from './settling.ts'
import { SideDialog } from './side-dialog.tsx'
import { useWords } from './words.ts'
import './open-ends.css'
import './strips.css'

export interface OpenEndsScreenProps {
  data: CaseData
  /** What was open on the day looked at. */
  openEnds: OpenEnds
  /** Names of what is open today; null until that is known. */
  openToday: ReadonlySet<string> | null
  /** The day asked for, whose answer may be on its way, and today; ISO. */
  day: string
  today: string
  /** An answer for another day is on its way. */
  isWaiting: boolean
  /** Id of the commitment that is read. */
  selected: string | null
  onSelect: (commitment: string) => void
  onDay: (day: string) => void
  /** Opens the editor on what settles a finding. */
  onSettle: (finding: Finding, remedy: Exclude<Remedy, { type: 'choose' }>) => void
  /** Opens the clock of a commitment. */
  onChangeClock: (commitment: string) => void
  /** Reads the case again; done when it is here. */
  onChanged: () => Promise<void>
  /** Tells that something is done, with a way back where there is one. */
  onDone: (done: { type: 'dismissed'; id: string } | { type: 'chosen' }) => void
}

type Asked = { type: 'dismiss'; finding: Finding } | { type: 'choose'; contradiction: string }

/** Below this, the commitment that is read stands under the table. */
const ONE_COLUMN = '(max-width: 1099.98px)'

/** What is still owed or unknown in a case, as it was known on a day. */
export function OpenEndsScreen(props: OpenEndsScreenProps) {
  const { data, openEnds, openToday, today, onSelect, onChanged, onDone, onChangeClock } = props
  const { language } = useLanguage()
  const words = useWords()
  const { on, findings, dismissed } = openEnds
  const onDay = boundsOfText(on).start.earliest
  const all = useMemo(() => daysOfAll(data, openEnds), [data, openEnds])
  const wanted = all.find(({ commitment }) => commitment.id === props.selected)
  const selected = wanted ?? all[0] ?? null
  const [asked, setAsked] = useState<Asked | null>(null)
  const isOneColumn = useMediaQuery(ONE_COLUMN)
  const pane = useRef<HTMLElement>(null)
  const shown = props.selected
  useEffect(() => {
    if (isOneColumn && shown !== null) pane.current?.scrollIntoView({ block: 'nearest' })
  }, [isOneColumn, shown])

  const offers = useMemo<Offers>(
    () => ({
      isOpenToday: (finding) => on === today || openToday === null || openToday.has(finding),
      onRemedy: (finding, remedy) => {
        if (remedy.type === 'choose') setAsked(remedy)
        else props.onSettle(finding, remedy)
      },
      onDismiss: (finding) => setAsked({ type: 'dismiss', finding }),
      onChangeClock,
    }),
    [on, today, openToday, props.onSettle, onChangeClock],
  )
  const ofKind = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind)
  const said = sayEdtf(on, language).short
  const isEmpty = all.length === 0 && findings.length === 0
  const dismissedIds = new Set(dismissed.map(({ dismissal }) => dismissal.finding))
  const contradiction =
    asked?.type === 'choose'
      ? data.records.contradictions.find(({ id }) => id === asked.contradiction)
      : undefined
  return (
    <OffersContext value={offers}>
      <OpenEndsHead {...props} all={all} dismissed={dismissedIds} />
      <LiveRegion text={props.isWaiting ? '' : words.announce(said, findings.length)} />
      <div
        className={all.length > 0 ? 'open-ends' : 'open-ends open-ends--plain'}
        aria-busy={props.isWaiting}
      >
        <div className="open-ends__owed" id="open-ends-list" tabIndex={-1}>
          {isEmpty && <p className="open-ends__empty">{words.nothing(said)}</p>}
          {!isEmpty && all.length === 0 && <p className="open-ends__none">{words.noCommitments}</p>}
          {all.length > 0 && (
            <CommitmentTable
              data={data}
              all={all}
              dismissed={
                new Set(
                  all
                    .map(({ commitment }) => commitment.id)
                    .filter((id) => dismissedIds.has(`commitment:${id}`)),
                )
              }
              selected={selected?.commitment.id ?? null}
              onSelect={onSelect}
              on={onDay}
              isToday={on === today}
            />
          )}
        </div>
        {selected && (
          <aside className="open-ends__pane" ref={pane} aria-label={words.standing}>
            <div className="open-ends__held">
              <HowItStands
                key={selected.commitment.id}
                data={data}
                days={selected}
                finding={findings.find(({ id }) => id === nameOf(selected)) ?? null}
                dismissed={
                  dismissed.find(({ dismissal }) => dismissal.finding === nameOf(selected))
                    ?.dismissal.reason ?? null
                }
                on={onDay}
              />
            </div>
          </aside>
        )}
        <div className="open-ends__rest">
          <UnansweredQuestions findings={ofKind('question-unanswered')} data={data} />
          {findingKinds.map((kind) =>
            kind in words.groups ? (
              <FindingGroup
                key={kind}
                head={words.groups[kind as keyof typeof words.groups]}
                findings={ofKind(kind)}
                data={data}
              />
            ) : null,
          )}
          <DismissedList dismissed={dismissed} data={data} onChanged={onChanged} />
        </div>
      </div>
      {asked?.type === 'dismiss' && (
        <DismissDialog
          caseId={data.records.case.id}
          finding={asked.finding}
          on={today}
          onClose={() => setAsked(null)}
          onDismissed={(id) => {
            setAsked(null)
            onDone({ type: 'dismissed', id })
          }}
        />
      )}
      {contradiction && (
        <SideDialog
          data={data}
          contradiction={contradiction}
          onClose={() => setAsked(null)}
          onStale={onChanged}
          onChosen={() => {
            setAsked(null)
            onDone({ type: 'chosen' })
          }}
        />
      )}
    </OffersContext>
  )
}

/** The name of the finding about a commitment. */
const nameOf = ({ commitment }: CommitmentDays) => `commitment:${commitment.id}`

/** The commitments that were known on the day, with their days. */
function daysOfAll(data: CaseData, { commitments }: OpenEnds): CommitmentDays[] {
  const byId = new Map(data.records.commitments.map((c) => [c.id, c]))
  const hemisphere = hemisphereOf(data.records.case.jurisdiction)
  return commitments.flatMap((standing) => {
    const commitment = byId.get(standing.commitment)
    return commitment ? daysOf(commitment, standing, hemisphere) : []
  })
}
