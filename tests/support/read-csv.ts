/**
 * Reads CSV strictly by RFC 4180, so that what is not CSV is not read as if it were.
 *
 * @throws when a quote stands in a bare field, a quoted field is not closed, or a line ends in a bare CR or LF
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at - 20, at + 20))}`)
  }
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      for (at++; ; ) {
        const quote = text.indexOf('"', at)
        if (quote < 0) return fail('a quoted field is not closed')
        field += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        field += '"'
        at++
      }
    } else {
      const end = text.slice(at).search(/[,"\r\n]/)
      field = end < 0 ? text.slice(at) : text.slice(at, at + end)
      at += field.length
      if (text[at] === '"') fail('a quote in a bare field')
    }
    row.push(field)
    if (text[at] === ',') {
      at++
      if (at === text.length) row.push('')
      continue
    }
    if (at < text.length && !text.startsWith('\r\n', at)) fail('a line that does not end in CRLF')
    at += 2
    rows.push(row)
    row = []
  }
  return rows
}
