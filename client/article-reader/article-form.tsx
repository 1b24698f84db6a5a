import {
  type ChangeEvent,
  type ClipboardEvent,
  type FormEvent,
  useId,
  useRef,
  useState,
} from 'react'
import type { CaseRecords } from '#client/case-data/case-data.ts'
import { Button } from '#client/ui/button.tsx'
import type { ReaderAction, ReaderState } from './reader-state.ts'
import { SourceFields } from './source-fields.tsx'
import { problemsOf, type SourceProblem } from './source-form.ts'
import { useDrop } from './use-drop.ts'
import { useWords } from './words.ts'

interface ArticleFormProps {
  document: CaseRecords
  state: ReaderState
  dispatch: (action: ReaderAction) => void
  onText: (text: string) => void
  /** Gives up text, source and decisions. */
  onRestart: () => void
  onFile: (file: File) => void
  /** What is being opened, or why it was not. */
  opening: string | null
  refusal: string | null
}

/** More than this in a text field holds up the page; it is shown as a number instead. Characters. */
const LARGEST_SHOWN = 200_000

/** Step one: the text, and where it comes from. */
export function ArticleForm(props: ArticleFormProps) {
  const { document, state, dispatch, onRestart, onText, onFile, opening, refusal } = props
  const reader = useWords()
  const [shows, setShows] = useState<SourceProblem[]>([])
  const isOver = useDrop(onFile)
  const form = useRef<HTMLFormElement>(null)
  const left = problemsOf(state.article.text, state.source)
  const problem = (of: SourceProblem) =>
    shows.includes(of) && left.includes(of) ? reader.problems[of] : undefined

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    setShows(left)
    const [first] = left
    if (!first) return dispatch({ type: 'read' })
    form.current?.querySelector<HTMLElement>(`[data-field=${first}] :is(input, textarea)`)?.focus()
  }
  return (
    <form ref={form} className="reader__form" noValidate onSubmit={handleSubmit}>
      <div data-field="text" className="reader__give">
        <TextField
          text={state.article.text}
          fileName={state.fileName}
          onText={onText}
          problem={problem('text')}
        />
        <FileChoice onFile={onFile} />
        {opening && <p role="status">{opening}</p>}
        {refusal && (
          <p className="failure" role="alert">
            {refusal}
          </p>
        )}
      </div>
      <fieldset className="reader__source">
        <legend>{reader.sourceGroup}</legend>
        <SourceFields document={document} state={state} dispatch={dispatch} problem={problem} />
        <div className="reader__submit">
          <Button type="submit" variant="primary" size="large">
            {reader.read}
          </Button>
          <Button size="large" variant="quiet" onClick={onRestart}>
            {reader.startOver}
          </Button>
        </div>
      </fieldset>
      {isOver && (
        <div className="reader__drop" aria-hidden="true">
          {reader.dropHere}
        </div>
      )}
    </form>
  )
}

interface TextFieldProps {
  text: string
  fileName: string | null
  onText: (text: string) => void
  problem: string | undefined
}

/** The text to read. A very long one is kept beside the page, which would stall under it. */
function TextField({ text, fileName, onText, problem }: TextFieldProps) {
  const reader = useWords()
  const id = useId()
  const handlePaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length <= LARGEST_SHOWN) return
    event.preventDefault()
    onText(pasted)
  }
  const label = (
    <label htmlFor={id} className="field__label">
      {reader.text}
      <span className="reader__note"> {reader.textHint}</span>
    </label>
  )
  if (text.length > LARGEST_SHOWN) {
    return (
      <div className="field">
        {label}
        <p id={id} className="reader__long">
          {fileName ? reader.fileTaken(fileName, text.length) : reader.longText(text.length)}{' '}
          <Button size="small" onClick={() => onText('')}>
            {reader.removeText}
          </Button>
        </p>
      </div>
    )
  }
  return (
    <div className={problem ? 'field field--wrong' : 'field'}>
      {label}
      <textarea
        id={id}
        className="field__input reader__textarea"
        value={text}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem && `${id}-problem`}
        onPaste={handlePaste}
        onChange={(event) => onText(event.target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} className="field__errors">
          {problem}
        </p>
      )}
    </div>
  )
}

function FileChoice({ onFile }: { onFile: (file: File) => void }) {
  const reader = useWords()
  const input = useRef<HTMLInputElement>(null)
  const handleChange = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file) onFile(file)
    event.target.value = ''
  }
  return (
    <p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.md,.html,.htm,.xhtml,.pdf,text/plain,text/html,application/pdf"
        onChange={handleChange}
      />
      <Button onClick={() => input.current?.click()}>{reader.chooseFile}</Button>
    </p>
  )
}
