import { DateControl } from './date-control.tsx'
import type { NewSourceForm } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { languageOptions } from './languages.ts'
import { newSourcePointer } from './problems.ts'
import { SelectControl } from './select-control.tsx'
import { TextControl } from './text-control.tsx'

/** What is asked of a source that is new to the case. */
export function NewSource({ index, source }: { index: number; source: NewSourceForm }) {
  const { dispatch, language, messages } = useEditor()
  const { editor } = messages
  const at = (field: string) => `${newSourcePointer(index)}/${field}`
  const change = (patch: Partial<NewSourceForm>) =>
    dispatch({ type: 'change-new', list: 'newSources', index, patch })
  return (
    <fieldset className="inset__part">
      <legend className="field__label">{editor.newSourceTitle}</legend>
      <TextControl
        pointer={at('url')}
        label={editor.url}
        note={editor.optional}
        inputMode="url"
        value={source.url}
        onChange={(url) => change({ url })}
      />
      <TextControl
        pointer={at('title')}
        label={editor.sourceTitle}
        lang={source.lang || undefined}
        value={source.title}
        onChange={(title) => change({ title })}
        isRequired
      />
      <div className="editor__three">
        <TextControl
          pointer={at('publisher')}
          label={editor.publisher}
          value={source.publisher}
          onChange={(publisher) => change({ publisher })}
          isRequired
        />
        <DateControl
          pointer={at('published')}
          label={editor.published}
          note={editor.optional}
          value={source.published}
          onChange={(published) => change({ published })}
        />
        <SelectControl
          pointer={at('lang')}
          label={editor.sourceLang}
          placeholder={editor.choose}
          value={source.lang}
          onChange={(lang) => change({ lang })}
          options={languageOptions(source.lang, language)}
        />
      </div>
    </fieldset>
  )
}
