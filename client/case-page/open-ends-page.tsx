import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { deleteRecord, getRecord } from '#client/api/cases.ts'
import { Refusal } from '#client/api/http.ts'
import { getOpenEnds } from '#client/api/open-ends.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import { invalidateCase, useArrivals, useCaseData } from '#client/case-data/use-case-data.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { OpenEndsScreen, type OpenEndsScreenProps } from '#client/open-ends/open-ends-screen.tsx'
import { remedyOf } from '#client/open-ends/settling.ts'
import { useWords } from '#client/open-ends/words.ts'
import { CaseNav } from '#client/ui/case-nav.tsx'
import { Failure, sayFailure } from '#client/ui/failure.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { NotFound } from '#client/ui/not-found.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { useDocumentTitle } from '#client/ui/use-document-title.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { Finding } from '#domain/findings/finding.ts'
import type { OpenEnds } from '#domain/findings/open-ends.ts'
import { problemType } from '#domain/problem.ts'
import { startOf } from './settling-start.ts'
import { formatIsoDay } from './url-state.ts'
import { todayHere } from './use-saying.ts'

const EntryEditor = lazy(() =>
  import('#client/entry-editor/entry-editor.tsx').then((m) => ({ default: m.EntryEditor })),
)

const ClockDialog = lazy(() =>
  import('#client/clock-dialog/clock-dialog.tsx').then((m) => ({ default: m.ClockDialog })),
)

const route = getRouteApi('/cases/$case/open-ends')
const STAY = { resetScroll: false, hashScrollIntoView: false } as const

/** What is still owed or unknown in a case: its page. */
export function OpenEndsPage() {
  const caseId = route.useParams({ select: (params) => params.case })
  const { data, error, retry } = useCaseData(caseId)
  const { messages } = useLanguage()
  const words = useWords()
  useDocumentTitle(`${words.title} · ${messages.shell.brand}`)
  if (error instanceof Refusal && error.problem.type === problemType('not-found') && !data) {
    return <NotFound sentence={messages.shell.notFound.case(caseId)} />
  }
  return (
    <>
      <PageHeader skipTo={{ id: 'open-ends-list', label: words.toList }}>
        <CaseNav caseId={caseId} />
      </PageHeader>
      <main className="open-ends-page" id="content" tabIndex={-1}>
        {data ? (
          <LoadedOpenEnds key={caseId} data={data} />
        ) : (
          <div className="page">
            {error ? <Failure error={error} onRetry={retry} /> : <Loading />}
          </div>
        )}
      </main>
    </>
  )
}

/** What was open on a day, at the head of the ledger that the case is at. */
const useOpenEnds = (data: CaseData, on: string) =>
  useQuery({
    queryKey: ['open-ends', data.records.case.id, on, data.at],
    queryFn: () => getOpenEnds(data.records.case.id, on),
    placeholderData: keepPreviousData,
  })

function LoadedOpenEnds({ data }: { data: CaseData }) {
  const search = route.useSearch()
  const selected = useLocation({ select: (location) => location.hash })
  const navigate = route.useNavigate()
  const client = useQueryClient()
  const toast = useToast()
  const { language, messages } = useLanguage()
  const words = useWords()
  useArrivals(data)
  const caseId = data.records.case.id
  const today = formatIsoDay(todayHere())
  const on = search.on ?? today
  const asked = useOpenEnds(data, on)
  const now = useOpenEnds(data, today)
  const openNow = now.data?.on === today ? now.data : undefined
  const openToday = useMemo(
    () => (openNow ? new Set(openNow.findings.map(({ id }) => id)) : null),
    [openNow],
  )
  const settling = useSettling(openNow, search.settle)
  const [timed, setTimed] = useState<Commitment | null>(null)
  const clockWords = useClockWords()
  const reload = useCallback(() => invalidateCase(client, caseId), [client, caseId])
  const go = useCallback(
    (changes: typeof search, isStep: boolean, hash: string | true = true) =>
      void navigate({
        search: (previous) => ({ ...previous, ...changes }),
        hash,
        replace: !isStep,
        ...STAY,
      }),
    [navigate],
  )
  const handleSettle = useCallback<OpenEndsScreenProps['onSettle']>(
    (finding) => go({ settle: finding.id }, true),
    [go],
  )
  const handleChangeClock = useCallback(
    (id: string) => setTimed(data.records.commitments.find((one) => one.id === id) ?? null),
    [data],
  )
  const takeBack = async (id: string) => {
    try {
      const { revision } = await getRecord(caseId, 'dismissals', id)
      await deleteRecord(caseId, 'dismissals', id, revision)
      await reload()
    } catch (error) {
      toast({ text: sayFailure(error, messages) })
    }
  }
  const handleDone: OpenEndsScreenProps['onDone'] = (done) => {
    void reload()
    document.getElementById('content')?.focus({ preventScroll: true })
    if (done.type === 'chosen') return
    const onAction = () => void takeBack(done.id)
    toast({ text: words.didDismiss, action: { label: messages.shell.undo, onAction } })
  }
  const handleClose = async (saved?: { id: string }) => {
    if (saved) await reload()
    go({ settle: undefined }, false)
    if (!saved) return
    document.getElementById('content')?.focus({ preventScroll: true })
    const { title } = await getRecord(caseId, 'entries', saved.id)
    const onAction = () =>
      void navigate({ to: '/cases/$case', params: { case: caseId }, hash: saved.id })
    toast({ text: words.saved(title), action: { label: words.show, onAction } })
  }

  const openEnds = asked.data
  if (!openEnds) {
    const { error, refetch } = asked
    return (
      <div className="page">
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />}
      </div>
    )
  }
  const remedy = settling ? remedyOf(settling) : null
  return (
    <>
      {search.settle !== undefined && openNow && !settling && (
        <p className="open-ends__stale" role="status">
          {words.settledAlready}
        </p>
      )}
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      <OpenEndsScreen
        data={data}
        openEnds={openEnds}
        openToday={openToday}
        day={on}
        today={today}
        isWaiting={asked.isPlaceholderData}
        selected={selected || null}
        onSelect={(id) => go({}, false, id)}
        onDay={(day) => go({ on: day === today ? undefined : day }, true)}
        onSettle={handleSettle}
        onChangeClock={handleChangeClock}
        onChanged={reload}
        onDone={handleDone}
      />
      {timed && (
        <Suspense fallback={null}>
          <ClockDialog
            data={data}
            entry={timed.from}
            commitment={timed}
            onClose={() => setTimed(null)}
            onSaved={() => {
              setTimed(null)
              void reload()
              toast({ text: clockWords.changed })
            }}
          />
        </Suspense>
      )}
      {settling && remedy && remedy.type !== 'choose' && (
        <Suspense fallback={null}>
          <EntryEditor
            key={settling.id}
            caseId={caseId}
            data={data}
            entryId={remedy.type === 'edit' ? remedy.entry : null}
            followUpOf={null}
            start={remedy.type === 'add' ? startOf(settling, data, language) : null}
            exactDate={remedy.type === 'edit' ? (remedy.exactDate ?? null) : null}
            onClose={(saved) => void handleClose(saved)}
          />
        </Suspense>
      )}
    </>
  )
}

/** The finding that the editor settles: one that goes meanwhile stays, and with it what was typed. */
function useSettling(openNow: OpenEnds | undefined, id: string | undefined): Finding | null {
  const [kept, setKept] = useState<Finding | null>(null)
  const found = openNow?.findings.find((finding) => finding.id === id)
  const next = kept !== null && kept.id === id ? kept : (found ?? null)
  if (next !== kept) setKept(next)
  return next
}
