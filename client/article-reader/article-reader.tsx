import { useParams } from '@tanstack/react-router'
import { useCallback, useEffect, useReducer, useState } from 'react'
import { Refusal } from '#client/api/http.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useCaseData } from '#client/case-data/use-case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { CaseNav } from '#client/ui/case-nav.tsx'
import { Failure } from '#client/ui/failure.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { NotFound } from '#client/ui/not-found.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { useDocumentTitle } from '#client/ui/use-document-title.ts'
import { problemType } from '#domain/problem.ts'
import { ArticleForm } from './article-form.tsx'
import { cleanText } from './article-text.ts'
import { UnreadableFile } from './given-article.ts'
import { readFile } from './read-file.ts'
import { blankReader, reduceReader } from './reader-state.ts'
import { Review } from './review.tsx'
import { readStored, writeStored } from './stored-reading.ts'
import './article-reader.css'
import './review.css'
import { useWords } from './words.ts'

/** Reads an article into proposed entries of a case, for a person to decide. */
export function ArticleReader() {
  const { case: caseId } = useParams({ from: '/cases/$case/read' })
  const { data, error, retry } = useCaseData(caseId)
  const { messages } = useLanguage()
  const reader = useWords()
  useDocumentTitle(`${reader.title} · ${messages.shell.brand}`)
  if (data) return <Reader key={caseId} data={data} />
  if (error instanceof Refusal && error.problem.type === problemType('not-found')) {
    return <NotFound sentence={messages.shell.notFound.case(caseId)} />
  }
  return (
    <>
      <ReaderHeader caseId={caseId} />
      <main className="page" id="content" tabIndex={-1}>
        {error ? <Failure error={error} onRetry={retry} /> : <Loading />}
      </main>
    </>
  )
}

function ReaderHeader({ caseId, isReviewing }: { caseId: string; isReviewing?: boolean }) {
  const { shell } = useLanguage().messages
  const reader = useWords()
  const skipTo = isReviewing
    ? { id: 'proposals', label: reader.toProposals }
    : { id: 'content', label: shell.toContent }
  return (
    <PageHeader skipTo={skipTo}>
      <CaseNav caseId={caseId} />
    </PageHeader>
  )
}

/** Rest after the last change before the reading is kept. */
const REST_MS = 300

function Reader({ data }: { data: CaseData }) {
  const { language, messages } = useLanguage()
  const reader = useWords()
  const toast = useToast()
  const caseId = data.records.case.id
  const [state, dispatch] = useReducer(reduceReader, null, () => readStored(localStorage, caseId))
  useEffect(() => {
    const timer = setTimeout(() => writeStored(localStorage, caseId, state), REST_MS)
    return () => clearTimeout(timer)
  }, [state, caseId])

  const [opening, setOpening] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const handleText = useCallback(
    (text: string) => {
      setRefusal(null)
      dispatch({ type: 'given', article: { text: cleanText(text) }, fileName: null, language })
    },
    [language],
  )
  const handleFile = async (file: File) => {
    setRefusal(null)
    setOpening(reader.opening(file.name))
    try {
      const article = await readFile(file)
      dispatch({ type: 'given', article, fileName: file.name, language })
    } catch (error) {
      const reason = error instanceof UnreadableFile ? error.reason : 'broken'
      setRefusal(reader.fileRefusals[reason])
    }
    setOpening(null)
  }
  const restart = () => {
    if (state === blankReader) return
    dispatch({ type: 'restart' })
    const onAction = () => dispatch({ type: 'restored', state })
    toast({ text: reader.restarted, action: { label: messages.shell.undo, onAction } })
  }
  const isReviewing = state.phase === 'reviewing'
  return (
    <div className={isReviewing ? 'reader reader--review' : 'reader'}>
      <ReaderHeader caseId={caseId} isReviewing={isReviewing} />
      <main id="content" tabIndex={-1} className="reader__main">
        {isReviewing ? (
          <Review data={data} state={state} dispatch={dispatch} onRestart={restart} />
        ) : (
          <div className="reader__page">
            <h1>{reader.title}</h1>
            <p className="reader__intro">{reader.intro}</p>
            <ArticleForm
              document={data.records}
              state={state}
              dispatch={dispatch}
              onRestart={restart}
              onText={handleText}
              onFile={(file) => void handleFile(file)}
              opening={opening}
              refusal={refusal}
            />
          </div>
        )}
      </main>
    </div>
  )
}
