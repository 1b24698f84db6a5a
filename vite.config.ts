import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

/** Most kilobytes (1,000 bytes) of JS and CSS, gzipped, before the case page can be used. */
const INITIAL_KB = 250

const client: UserConfig = {
  root: 'client',
  plugins: [react(), withoutDescriptions(), initialSize(INITIAL_KB)],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstOf() }] } } },
  },
  // client/api/*.ts are modules of the client, not addresses of the API.
  server: { proxy: { '^/api/(?!.*[.]tsx?([?]|$))': 'http://127.0.0.1:3000' } },
}

/** The server is bundled too: one file, up in a fraction of a second. */
const server: UserConfig = {
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { input: { main: 'server/main.ts' } },
  },
}

export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? server : client))

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/**
 * Puts all that the case page imports statically into one chunk. What lazy chunks share with it would
 * else be cut into a score of small ones, each compressed on its own.
 */
function firstOf(): (id: string, graph: Graph) => string | null {
  let first: Set<string> | null = null
  return (id, graph) => {
    if (!first) {
      first = new Set()
      const left = [fileURLToPath(new URL('client/main.tsx', import.meta.url))]
      for (let at = left.pop(); at !== undefined; at = left.pop()) {
        if (first.has(at)) continue
        first.add(at)
        left.push(...(graph.getModuleInfo(at)?.importedIds ?? []))
      }
    }
    return first.has(id) ? 'first' : null
  }
}

/** A call of `.meta` with texts alone, as the schemas have them. */
const META = /\s*\.meta\(\{(?:\s*\w+:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?)*\s*\}\)/g

/**
 * Leaves out what schemas say of themselves: it is for the published JSON Schema and the API's own
 * description, which the server makes. Parsing does not read it, and it is some kilobytes.
 */
function withoutDescriptions(): Plugin {
  const domain = fileURLToPath(new URL('domain/', import.meta.url))
  return {
    name: 'without-descriptions',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.ts$/ },
      handler: (code, id) =>
        id.startsWith(domain) && code.includes('.meta(')
          ? { code: code.replaceAll(META, ''), map: null }
          : null,
    },
  }
}

/**
 * Prints what the case page loads first, and fails the build when that grew too large.
 *
 * Counted: the entry, every chunk it imports statically, and their style sheets. Fonts are not: text
 * can be read before they come.
 */
function initialSize(limitKb: number): Plugin {
  return {
    name: 'initial-size',
    apply: 'build',
    writeBundle(_options, bundle) {
      const names = new Set<string>()
      const add = (name: string) => {
        const file = bundle[name]
        if (names.has(name) || file?.type !== 'chunk') return
        names.add(name)
        for (const style of file.viteMetadata?.importedCss ?? []) names.add(style)
        file.imports.forEach(add)
      }
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry) add(file.fileName)
      }
      let bytes = 0
      for (const name of names) {
        const file = bundle[name]
        if (file) bytes += gzipSync(file.type === 'chunk' ? file.code : file.source).length
      }
      const kb = (bytes / 1000).toFixed(1)
      process.stdout.write(`\nInitial JS and CSS: ${kb} KB gzipped, ${limitKb} KB at most\n`)
      if (bytes > limitKb * 1000) this.error(`Initial JS and CSS: ${kb} KB gzipped is too much`)
    },
  }
}
