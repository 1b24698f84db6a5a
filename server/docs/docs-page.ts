import type { OpenApi, Operation } from './openapi.ts'

/** The API document as a page: no script, no foreign asset, readable by anyone. */
export function docsPage(api: OpenApi): string {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kroniek API</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<header><h1>Kroniek API</h1>
<p>${escapeHtml(api.info.description)} The same as data: <a href="/api/openapi.json">OpenAPI 3.1</a>,
<a href="/api/schema/chronology.json">JSON Schema of the chronology document</a>.</p>
<nav aria-label="Contents"><ul>${tags.map((tag) => `<li><a href="#${anchor(tag)}">${escapeHtml(tag)}</a></li>`).join('')}
<li><a href="#schemas">Schemas</a></li></ul></nav></header>
<main>
${tags
  .map(
    (tag) => `<section><h2 id="${anchor(tag)}">${escapeHtml(tag)}</h2>
${operations
  .filter(({ operation }) => operation.tags.includes(tag))
  .map(({ path, method, operation }) => operationHtml(path, method, operation))
  .join('\n')}</section>`,
  )
  .join('\n')}
<section><h2 id="schemas">Schemas</h2>
${Object.entries(api.components.schemas)
  .map(
    ([id, schema]) =>
      `<details id="schema-${anchor(id)}"><summary>${escapeHtml(id)}</summary><pre tabindex="0">${json(schema)}</pre></details>`,
  )
  .join('\n')}</section>
</main>
</body>
</html>
`
}

function operationHtml(path: string, method: string, operation: Operation): string {
  const parameters = operation.parameters
    .map(
      ({ name, in: place, required, description, schema }) =>
        `<tr><td><code>${escapeHtml(name)}</code></td><td>${place}${required ? ', required' : ''}</td><td>${escapeHtml(description ?? '')} <code>${json(schema, 0)}</code></td></tr>`,
    )
    .join('')
  const responses = Object.entries(operation.responses)
    .map(
      ([status, { description, content }]) =>
        `<tr><td>${status}</td><td>${escapeHtml(description)}</td><td>${reference(content)}</td></tr>`,
    )
    .join('')
  return `<details><summary><code><b>${method.toUpperCase()}</b> ${escapeHtml(path)}</code> ${escapeHtml(operation.summary)}</summary>
${parameters && `<table><caption>Parameters</caption><tbody>${parameters}</tbody></table>`}
${operation.requestBody ? `<p>Body: ${reference((operation.requestBody as { content: object }).content)}</p>` : ''}
<table><caption>Answers</caption><tbody>${responses}</tbody></table></details>`
}

/** Links to the named schema, or the schema itself where it has no name. */
function reference(content: object | undefined): string {
  const [media, of] = Object.entries(content ?? {})[0] ?? []
  if (media === undefined) return ''
  const { schema } = of as { schema: { $ref?: string } }
  const id = schema.$ref?.split('/').at(-1)
  const shown = id
    ? `<a href="#schema-${anchor(id)}">${escapeHtml(id)}</a>`
    : `<pre tabindex="0">${json(schema)}</pre>`
  return `${escapeHtml(media)} ${shown}`
}

const anchor = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
const json = (value: unknown, indent = 2) => escapeHtml(JSON.stringify(value, null, indent))

const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const docsStyle = `:root{color-scheme:light dark;--ink:#15191b;--soft:#596063;--rule:#b4bbb6;--paper:#fdfdfc;--link:#0b4f86}
@media (prefers-color-scheme:dark){:root{--ink:#eef1f0;--soft:#a0a9ab;--rule:#4a555a;--paper:#14181a;--link:#8cc6f5}}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
a{color:var(--link)}h1,h2{font-weight:600}nav ul{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}
details{border-top:1px solid var(--rule);padding:.4rem 0}summary{cursor:pointer;min-height:24px}
table{border-collapse:collapse;margin:.5rem 0;width:100%}td{vertical-align:top;padding:.2rem .8rem .2rem 0;border-top:1px solid var(--rule)}
caption{text-align:left;color:var(--soft)}pre{overflow:auto;max-height:24rem}code{overflow-wrap:anywhere}
`
