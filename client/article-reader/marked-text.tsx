import { memo, useMemo } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import type { DateExpression } from '#domain/reading/read-dates.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { type Paragraph, paragraphAt, paragraphsOf } from './article-text.ts'
import type { Proposal } from './proposal.ts'
import { useWords } from './words.ts'

/** A date expression of the text, and the proposal it belongs to. */
interface Mark {
  expression: DateExpression
  /** Index of its proposal; -1 for none. */
  proposal: number
}

interface MarkedTextProps {
  text: string
  lang: string
  expressions: readonly DateExpression[]
  proposals: readonly Proposal[]
  /** Key of the proposal under review. */
  current: string | null
  onChoose: (key: string) => void
  /** Asked for an expression that no proposal tells of. */
  onPropose: (expression: DateExpression) => void
}

/** The article with its date expressions marked and read back, each leading to its proposal. */
export function MarkedText(props: MarkedTextProps) {
  const { text, expressions, proposals, current, onChoose, onPropose } = props
  const reader = useWords()
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const marks = useMemo(
    () => marksByParagraph(paragraphs, expressions, proposals),
    [paragraphs, expressions, proposals],
  )
  return (
    <section className="reader__text" lang={props.lang} aria-label={reader.articleText}>
      {paragraphs.map((paragraph) => {
        const own = marks.get(paragraph.number) ?? none
        const isCurrent = own.some(({ proposal }) => proposals[proposal]?.key === current)
        return (
          <MarkedParagraph
            key={paragraph.number}
            text={text}
            paragraph={paragraph}
            marks={own}
            proposals={proposals}
            current={isCurrent ? current : null}
            onChoose={onChoose}
            onPropose={onPropose}
          />
        )
      })}
    </section>
  )
}

const none: readonly Mark[] = []

/** Marks of each paragraph; an expression belongs to the proposal that was read from it. */
function marksByParagraph(
  paragraphs: readonly Paragraph[],
  expressions: readonly DateExpression[],
  proposals: readonly Proposal[],
): Map<number, Mark[]> {
  const quotes = proposals
    .flatMap(({ quotes }, proposal) => quotes.map((quote) => ({ ...quote, proposal })))
    .sort((a, b) => a.start - b.start)
  const marks = new Map<number, Mark[]>()
  let first = 0
  for (const expression of expressions) {
    const paragraph = paragraphAt(paragraphs, expression.start)
    if (!paragraph) continue
    while ((quotes[first]?.end ?? Number.POSITIVE_INFINITY) <= expression.start) first += 1
    const quote = quotes
      .slice(first, first + 8)
      .find((one) => one.start <= expression.start && expression.end <= one.end)
    const own = quote ? proposals[quote.proposal] : undefined
    const isTold = own?.reason.date === expression.text || own?.edtf === expression.edtf
    const mark = { expression, proposal: quote && isTold ? quote.proposal : -1 }
    marks.set(paragraph.number, [...(marks.get(paragraph.number) ?? []), mark])
  }
  return marks
}

interface MarkedParagraphProps {
  text: string
  paragraph: Paragraph
  marks: readonly Mark[]
  proposals: readonly Proposal[]
  current: string | null
  onChoose: (key: string) => void
  onPropose: (expression: DateExpression) => void
}

const MarkedParagraph = memo(function MarkedParagraph(props: MarkedParagraphProps) {
  const { text, paragraph, marks } = props
  const parts = []
  let at = paragraph.start
  for (const mark of marks) {
    const { start, end } = mark.expression
    parts.push(text.slice(at, start), <MarkedDate key={start} {...props} mark={mark} />)
    at = end
  }
  parts.push(text.slice(at, paragraph.end))
  const Tag = paragraph.isHeading ? 'h2' : 'p'
  return (
    <Tag>
      <span className="reader__number" aria-hidden="true">
        {paragraph.number}
      </span>
      {parts}
    </Tag>
  )
})

function MarkedDate({
  mark: { expression, proposal },
  proposals,
  current,
  onChoose,
  onPropose,
}: MarkedParagraphProps & { mark: Mark }) {
  const { language } = useLanguage()
  const reader = useWords()
  const own = proposals[proposal]
  const { edtf } = expression
  const words = edtf === null ? reader.noCalendarDate : sayEdtf(edtf, language).long
  const state = own ? (own.decision?.is ?? 'open') : edtf === null ? 'vague' : 'unproposed'
  const isCurrent = own !== undefined && own.key === current
  const onward = own ? reader.belongsTo(proposal + 1) : edtf === null ? '' : reader.propose
  if (edtf === null && !own) {
    return (
      <span className="reader__date-mark reader__date-mark--vague" title={words}>
        {expression.text}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={`reader__date-mark reader__date-mark--${state}`}
      aria-current={isCurrent || undefined}
      onClick={() => (own ? onChoose(own.key) : onPropose(expression))}
    >
      {expression.text}
      {own && <sup aria-hidden="true">{proposal + 1}</sup>}
      <span className="reader__tip" lang={language}>
        <span className="hidden-text">, {reader.readAs('')}</span>
        {words}
        <span className="hidden-text">; {onward}</span>
        {!own && <i aria-hidden="true">{onward}</i>}
      </span>
    </button>
  )
}
