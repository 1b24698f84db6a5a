import { Link } from '@tanstack/react-router'
import { useLanguage } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import { Button } from '#client/ui/button.tsx'
import { Drawer } from '#client/ui/drawer.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { useMediaQuery } from '#client/ui/use-media-query.ts'
import { usePrinting } from '#client/ui/use-printing.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import { SHEET } from './reading-pane.tsx'
import type { CaseAddress } from './use-case-address.ts'
import type { ComparedCase } from './use-comparison.ts'

interface ComparedEntryProps {
  /** Null until it is here. */
  compared: ComparedCase | null
  /** As its own case calls it. */
  id: string
  address: CaseAddress
}

/** An entry of the second case, in short; to read it whole is a link to its own case. */
export function ComparedEntry({ compared, id, address }: ComparedEntryProps) {
  const { messages } = useLanguage()
  const { page } = messages
  const isNarrow = useMediaQuery(SHEET)
  const isSheet = !usePrinting() && isNarrow
  const { select } = address
  if (!compared) return <section className="case__detail" aria-busy="true" />
  const entry = compared.data.entryOf(id)?.entry
  const brief = <Brief compared={compared} id={id} address={address} />
  if (isSheet && entry) {
    return (
      <section className="case__detail">
        <Drawer
          key={id}
          title={entry.title}
          isTitleHidden
          isDismissable
          onClose={() => select(null)}
        >
          {brief}
        </Drawer>
      </section>
    )
  }
  return (
    <section className="case__detail" key={id} aria-label={page.entry.region}>
      {brief}
    </section>
  )
}

function Brief({ compared, id, address }: ComparedEntryProps & { compared: ComparedCase }) {
  const { language, messages } = useLanguage()
  const { compare, page, words } = messages
  const { index, records } = compared.data
  const about = records.case
  const full = compared.data.entryOf(id)
  if (full === undefined) return <Loading />
  if (full === null) {
    return (
      <div className="entry">
        <p>{compare.gone(id, about.title)}</p>
        <Button onClick={() => address.select(null)}>{page.entry.toOverview}</Button>
      </div>
    )
  }
  const { entry } = full
  const { long, note } = sayEdtf(entry.date, language)
  const { sources, origins } = index.backing(entry)
  const { from, to } = address.search
  return (
    <article className="entry entry--second">
      <p className="entry__case" lang={about.language}>
        {about.title}
      </p>
      <div className="entry__when">
        <p>
          <KindGlyph kind={entry.kind} label={words.kinds[entry.kind]} size={15} />{' '}
          <b>{capitalise(long)}</b> {!long.includes(note) && <span>{note}</span>}
        </p>
      </div>
      <h2 className="entry__title" lang={about.language}>
        {entry.title}
      </h2>
      <p className="entry__who">
        {words.kinds[entry.kind]} ·{' '}
        {sources > 0 ? page.entry.backing(sources, origins) : page.entry.noCitations}
      </p>
      <p className="entry__own-case">
        <Link
          className="button button--plain button--usual"
          to="/cases/$case"
          params={{ case: about.id }}
          search={{ ...(from && { from }), ...(to && { to }) }}
          hash={id}
        >
          {compare.openOwn}
        </Link>
      </p>
    </article>
  )
}
