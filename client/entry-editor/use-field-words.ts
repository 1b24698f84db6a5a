import type { EntryKind, RelationKind } from '#domain/chronology/vocabulary.ts'
import { sayDateFirst, saySource } from './case-index.ts'
import { type EntryForm, newIndex, type ShownField } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { readDate } from './read-date.ts'
import { useCitedSource } from './use-cited-source.ts'

/** A field of a form in words, to lay two versions side by side. */
export function useFieldWords(): (form: EntryForm, field: ShownField) => string {
  const { cases, language, messages } = useEditor()
  const { editor, words } = messages
  const citedSource = useCitedSource()

  const date = (typed: string) => {
    const edtf = readDate(typed)
    return edtf ? sayDateFirst(edtf, language) : typed
  }
  const source = (reference: string) => {
    const cited = citedSource(reference)
    return cited ? saySource(cited, language) : reference
  }
  const lines = (parts: (string | undefined)[]) => parts.filter(Boolean).join('\n')
  const say: Record<ShownField, (form: EntryForm) => string> = {
    date: (form) => lines([form.relativeTo ? form.date : '', date(form.readAs ?? form.date)]),
    stated: (form) => date(form.stated),
    dateNote: (form) => form.dateNote,
    title: (form) => form.title,
    summary: (form) => form.summary,
    kind: (form) => words.kinds[form.kind as EntryKind] ?? '',
    actors: (form) =>
      lines(
        form.actors.map((actor) => {
          const index = newIndex(actor)
          return (
            (index === null ? cases.actors.get(actor)?.name : form.newActors[index]?.name) ?? actor
          )
        }),
      ),
    citations: (form) =>
      lines(
        form.citations.map((citation, i) => {
          const { quote, claim, locator, stance, date: rival } = citation
          const where = [
            source(citation.source),
            locator.paragraph && editor.paragraphShort(locator.paragraph),
            locator.page && editor.pageShort(locator.page),
            locator.section,
            stance === 'disputes' && words.stances.disputes,
            rival && editor.givesDate(date(rival)),
          ]
          const said = [quote && `“${quote}”`, claim].filter(Boolean).join(' ')
          return `${i + 1}. ${said} (${where.filter(Boolean).join(', ')})`
        }),
      ),
    relations: (form) =>
      lines(
        form.relations.map(
          ({ kind, target }) =>
            `${words.relations[kind as RelationKind] ?? kind} ${cases.entries.get(target)?.title ?? target}`,
        ),
      ),
    provisions: (form) =>
      lines(
        form.provisions.map(({ act, article, basis, reason }) =>
          [`${act} ${article}`.trim(), editor.bases[basis], reason].filter(Boolean).join(', '),
        ),
      ),
    affected: ({ affected }) => lines([affected.estimate, affected.qualifier]),
    dataCategories: (form) => form.dataCategories,
    visibility: (form) => words.visibilities[form.visibility],
  }
  return (form, field) => say[field](form).trim() || editor.nothing
}
