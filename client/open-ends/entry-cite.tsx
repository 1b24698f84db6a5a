import { Link } from '@tanstack/react-router'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'

interface EntryCiteProps {
  data: CaseData
  id: string
  /** Within a sentence, without the sign. */
  isInline?: boolean
}

/** A link to an entry in the chronology, with the sign of its kind. */
export function EntryCite({ data, id, isInline = false }: EntryCiteProps) {
  const { words } = useMessages()
  const { case: of } = data.records
  const text = data.textOf(id)
  return (
    <Link className="entry-cite" to="/cases/$case" params={{ case: of.id }} hash={id}>
      {text && !isInline && <KindGlyph kind={text.kind} label={words.kinds[text.kind]} size={12} />}
      <span lang={of.language}>{text?.title ?? (text === null ? id : '…')}</span>
    </Link>
  )
}
