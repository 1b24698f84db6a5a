// npm run bench:timeline -- [--peers ours,canvas] [--n 100,1000] [--reps 3] [--out FILE]
// Installs the other timelines, builds every page, and measures them interleaved.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { builtAt } from './peers.mjs'

const here = import.meta.dirname
const asked = process.argv.slice(2)
const named = asked[asked.indexOf('--peers') + 1] ?? ''
const needsOthers = !asked.includes('--peers') || /vis|rct|timelinejs/.test(named)

const run = (command, args, cwd) => {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (needsOthers && !existsSync(join(here, 'peers', 'node_modules'))) {
  // react-calendar-timeline asks for an older React than others do.
  run('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], join(here, 'peers'))
}
const pages = readdirSync(join(here, 'peers'))
  .filter(
    (name) =>
      name.endsWith('.html') && (needsOthers || ['canvas.html', 'empty.html'].includes(name)),
  )
  .map((name) => `peers/${name}`)
await build({
  configFile: false,
  root: here,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: builtAt,
    emptyOutDir: true,
    target: 'esnext',
    minify: process.env.NOMIN ? false : undefined,
    chunkSizeWarningLimit: 9999,
    rollupOptions: { input: ['ours/index.html', ...pages].map((page) => join(here, page)) },
  },
})
const usual = ['--peers', 'ours,canvas,vis,vis-window,rct-window,timelinejs']
const sizes = ['--n', '100,1000,10000,50000,100000,1000000']
run(process.execPath, [
  join(here, 'measure.mjs'),
  ...(asked.includes('--peers') ? [] : usual),
  ...(asked.includes('--n') ? [] : sizes),
  ...asked,
])
