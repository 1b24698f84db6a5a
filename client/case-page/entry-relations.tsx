import type { CaseData, EntryInFull } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import { EntryLink } from './entry-link.tsx'

interface EntryRelationsProps {
  full: EntryInFull
  data: CaseData
  contentLang: string
  onSelect: (id: string) => void
}

/** The entries this one bears on, those that bear on it, and those whose dates follow its own. */
export function EntryRelations({ full, data, contentLang, onSelect }: EntryRelationsProps) {
  const { page, words } = useLanguage().messages
  const out = full.entry.relations.flatMap(({ kind, target }) => {
    const other = data.textOf(target)
    return other ? [{ said: words.relations[kind], other }] : []
  })
  const back = full.relationsBack.map(({ kind, from }) => ({
    said: words.relationsBack[kind],
    other: from,
  }))
  const dependents = full.dependents.map((other) => ({
    said: page.entry.movesWithThis,
    other,
  }))
  if (out.length + back.length + dependents.length === 0) return null
  return (
    <section>
      <h3 className="entry__head">{page.entry.related}</h3>
      <ul className="relations">
        {[...out, ...back, ...dependents].map(({ said, other }) => (
          <li key={`${said} ${other.id}`} className="relations__item">
            <span className="relations__kind">{said}</span>
            <KindGlyph kind={other.kind} label={words.kinds[other.kind]} size={12} />
            <EntryLink id={other.id} title={other.title} lang={contentLang} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </section>
  )
}
