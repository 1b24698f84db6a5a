import { sayEdtf } from '#domain/time/words.ts'
import { saySource } from './case-index.ts'
import { useEditor } from './editor-context.ts'
import { controlId } from './problems.ts'
import { readDate } from './read-date.ts'
import { useCitedSource } from './use-cited-source.ts'

/** A citation as it reads, with the button to change it. */
export function CitationLine({ index, onEdit }: { index: number; onEdit: () => void }) {
  const { state, language, messages } = useEditor()
  const { editor, words } = messages
  const citation = state.form.citations[index]
  const source = useCitedSource()(citation?.source ?? '')
  if (!citation) return null
  const { quote, claim, lang, locator, date, stance } = citation
  const rival = readDate(date)
  const where = [
    source ? saySource(source, language) : editor.noSource,
    locator.paragraph && editor.paragraphShort(locator.paragraph),
    locator.page && editor.pageShort(locator.page),
    locator.section,
  ]
  const differs = stance === 'disputes' || rival !== null
  return (
    <>
      <span className="citation__number">{index + 1}</span>
      <div>
        {quote ? (
          <blockquote className="citation__quote" lang={lang || undefined}>
            <mark>{quote}</mark>
          </blockquote>
        ) : (
          <p className="citation__claim">{claim}</p>
        )}
        <p className="citation__where">
          {where.filter(Boolean).join(', ')}
          {differs && (
            <span className="citation__differs">
              ≠ {rival ? editor.givesDate(sayEdtf(rival, language).short) : words.stances.disputes}
            </span>
          )}
          {source?.url && /^https?:/i.test(source.url) && (
            <a href={source.url} target="_blank" rel="noreferrer">
              {editor.openSource}
              <span className="hidden-text"> ({editor.newTab})</span>
            </a>
          )}
          <button
            id={`${controlId(`#/citations/${index}`)}-edit`}
            type="button"
            className="link-button"
            aria-label={editor.editCitation(index + 1)}
            onClick={onEdit}
          >
            {editor.edit}
          </button>
        </p>
      </div>
    </>
  )
}
