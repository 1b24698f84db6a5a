// Everything `npm test` promises, in one go: types, lint, then every test. Ends with the totals.
import { spawnSync } from 'node:child_process'

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1
const stop = (status) => status !== 0 && process.exit(status)

stop(run('npm', ['run', '-s', 'generate']))
stop(run('npm', ['run', '-s', 'typecheck']))
stop(run('npm', ['run', '-s', 'lint']))
stop(run('npm', ['run', '-s', 'build']))
process.exit(run('npx', ['vitest', 'run', ...process.argv.slice(2)]))
