// Runs the built program, building it first when a source is newer than the build.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const program = join(root, 'dist', 'server', 'main.js')
const page = join(root, 'dist', 'client', 'index.html')
const sources = [
  'domain',
  'server',
  'client',
  'prisma',
  'seeds',
  'package-lock.json',
  'vite.config.ts',
]

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'generated')
  return Math.max(stat.mtimeMs, ...inside.map((name) => newest(join(path, name))))
}

function isBuilt() {
  if (!existsSync(program) || !existsSync(page)) return false
  const builtAt = Math.min(statSync(program).mtimeMs, statSync(page).mtimeMs)
  return sources.every((source) => newest(join(root, source)) < builtAt)
}

if (!isBuilt()) {
  // A command's own output stays clean: what the build says goes to standard error.
  const build = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (build.status !== 0) process.exit(1)
}
await import(pathToFileURL(program).href)
