import { Button } from '#client/ui/button.tsx'
import { ChoiceField } from './choice-field.tsx'
import { DateControl } from './date-control.tsx'
import { type CitationForm, newIndex } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { languageOptions } from './languages.ts'
import { NewSource } from './new-source.tsx'
import { SelectControl } from './select-control.tsx'
import { SourceField } from './source-field.tsx'
import { TextControl } from './text-control.tsx'

interface CitationEditorProps {
  index: number
  onDone: () => void
  onRemove: () => void
}

/** One citation opened: its source, its words, where they stand, and what they say of the entry. */
export function CitationEditor({ index, onDone, onRemove }: CitationEditorProps) {
  const { state, dispatch, language, messages } = useEditor()
  const { editor } = messages
  const citation = state.form.citations[index]
  if (!citation) return null
  const made = newIndex(citation.source)
  const newSource = made === null ? undefined : state.form.newSources[made]
  const at = (field: string) => `#/citations/${index}/${field}`
  const change = (patch: Partial<Omit<CitationForm, 'key'>>) =>
    dispatch({ type: 'change-row', list: 'citations', index, patch })
  const locate = (patch: Partial<CitationForm['locator']>) =>
    change({ locator: { ...citation.locator, ...patch } })
  return (
    <fieldset className="inset citation__editor">
      <legend className="hidden-text">{editor.citation(index + 1)}</legend>
      <SourceField index={index} />
      {made !== null && newSource && !newSource.isMade && (
        <NewSource index={made} source={newSource} />
      )}
      <TextControl
        pointer={at('quote')}
        label={editor.quote}
        note={editor.quoteHint}
        value={citation.quote}
        onChange={(quote) => change({ quote })}
        rows={3}
        lang={citation.lang || undefined}
      />
      <TextControl
        pointer={at('claim')}
        label={editor.claim}
        value={citation.claim}
        onChange={(claim) => change({ claim })}
        rows={2}
      />
      <div className="editor__four">
        <SelectControl
          pointer={at('lang')}
          label={editor.quoteLang}
          placeholder={editor.choose}
          value={citation.lang}
          onChange={(lang) => change({ lang })}
          options={languageOptions(citation.lang, language)}
        />
        <TextControl
          pointer={at('locator/paragraph')}
          label={editor.paragraph}
          value={citation.locator.paragraph}
          onChange={(paragraph) => locate({ paragraph })}
          inputMode="numeric"
        />
        <TextControl
          pointer={at('locator/page')}
          label={editor.page}
          value={citation.locator.page}
          onChange={(page) => locate({ page })}
          inputMode="numeric"
        />
        <TextControl
          pointer={at('locator/section')}
          label={editor.section}
          value={citation.locator.section}
          onChange={(section) => locate({ section })}
        />
      </div>
      <div className="editor__pair">
        <ChoiceField
          pointer={at('stance')}
          label={editor.stance}
          look="lines"
          value={citation.stance}
          onChange={(stance) => change({ stance })}
          choices={(['supports', 'disputes'] as const).map((stance) => ({
            value: stance,
            content: editor.stances[stance],
          }))}
        />
        <DateControl
          pointer={at('date')}
          label={editor.rivalDate}
          value={citation.date}
          onChange={(date) => change({ date })}
        />
      </div>
      <div className="inset__actions">
        <Button size="small" onClick={onDone}>
          {editor.done}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={editor.removeCitation(index + 1)}
          onClick={onRemove}
        >
          {editor.remove}
        </Button>
      </div>
    </fieldset>
  )
}
