import { Combobox } from '#client/ui/combobox.tsx'
import { saySource } from './case-index.ts'
import type { NewSourceForm } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { FieldProblems } from './field-problems.tsx'
import { useCitedSource } from './use-cited-source.ts'
import { useProblems } from './use-problems.ts'

/** The source of a citation: one of the case, or a new one by its address. */
export function SourceField({ index }: { index: number }) {
  const { state, dispatch, cases, language, messages } = useEditor()
  const { editor } = messages
  const { id, aria, isWrong, sentences } = useProblems(`#/citations/${index}/source`)
  const citation = state.form.citations[index]
  const source = useCitedSource()(citation?.source ?? '')
  const pick = (picked: string) => {
    const lang = cases.sources.get(picked)?.lang ?? ''
    dispatch({ type: 'change-row', list: 'citations', index, patch: { source: picked, lang } })
  }
  return (
    <div className={isWrong ? 'field field--wrong' : 'field'}>
      <label htmlFor={id} className="field__label">
        {editor.source}
      </label>
      <Combobox
        id={id}
        label={editor.source}
        placeholder={editor.sourceHint}
        chosen={
          source ? [saySource(source, language), source.title].filter(Boolean).join(' · ') : ''
        }
        find={cases.findSources}
        onPick={pick}
        creation={{
          label: editor.newSource,
          onCreate: (typed) =>
            dispatch({ type: 'name-new-source', citation: index, source: sourceFrom(typed) }),
        }}
        aria={aria}
      />
      <FieldProblems of={id} sentences={sentences} />
    </div>
  )
}

/** A new source from an address, whose host stands in for the publisher, or from a title. */
function sourceFrom(typed: string): NewSourceForm {
  const isAddress = /^https?:\/\//i.test(typed) && URL.canParse(typed)
  return {
    attempt: null,
    isMade: false,
    url: isAddress ? typed : '',
    title: isAddress ? '' : typed,
    publisher: isAddress ? new URL(typed).hostname.replace(/^www\./, '') : '',
    published: '',
    lang: 'nl',
  }
}
