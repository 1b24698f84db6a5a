import { useRef, useState } from 'react'
import { Button } from '#client/ui/button.tsx'
import { CitationEditor } from './citation-editor.tsx'
import { CitationLine } from './citation-line.tsx'
import { newIndex } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { controlId, newSourcePointer, problemsWithin } from './problems.ts'
import { useFocusNext } from './use-focus-next.ts'

/** Citations as they will read; one is opened to change it, and every one with a problem. */
export function CitationsField() {
  const { state, dispatch, problems, messages } = useEditor()
  const { editor } = messages
  const { citations } = state.form
  const [openKey, setOpenKey] = useState<number | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const focusNext = useFocusNext()
  const isWrong = (index: number) => {
    const source = newIndex(citations[index]?.source ?? '')
    const made = source === null ? [] : problemsWithin(problems, newSourcePointer(source))
    return made.length > 0 || problemsWithin(problems, `#/citations/${index}`).length > 0
  }
  const add = () => {
    focusNext.current = controlId(`#/citations/${citations.length}/source`)
    setOpenKey(state.form.nextKey)
    dispatch({ type: 'add-row', list: 'citations', row: blankCitation })
  }
  const sources = new Set(citations.map((citation) => citation.source)).size
  return (
    <section aria-labelledby="entry-citations" className="field">
      <h3 id="entry-citations" ref={heading} tabIndex={-1} className="field__label">
        {editor.citations}{' '}
        {sources > 0 && <span className="editor__note">{editor.citationCount(sources)}</span>}
      </h3>
      {citations.length === 0 && <p className="editor__note">{editor.noCitations}</p>}
      <ol className="citations">
        {citations.map((citation, i) => (
          <li key={citation.key} className="citation">
            {citation.key === openKey || isWrong(i) ? (
              <CitationEditor
                index={i}
                onDone={() => {
                  focusNext.current = `${controlId(`#/citations/${i}`)}-edit`
                  setOpenKey(null)
                }}
                onRemove={() => {
                  dispatch({ type: 'remove-row', list: 'citations', index: i })
                  heading.current?.focus()
                }}
              />
            ) : (
              <CitationLine
                index={i}
                onEdit={() => {
                  focusNext.current = controlId(`#/citations/${i}/source`)
                  setOpenKey(citation.key)
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <Button variant="quiet" className="editor__add" onClick={add}>
        {editor.addCitation}
      </Button>
    </section>
  )
}

const blankCitation = {
  source: '',
  stance: 'supports' as const,
  quote: '',
  lang: '',
  claim: '',
  locator: { paragraph: '', page: '', section: '' },
  date: '',
  anchor: null,
}
