// A server in a process of its own, to be killed. Once loaded it waits for the data folder on standard
// input, so that starting overlaps with other work; then it serves that folder on a free port, as
// `kroniek serve` does, and prints its address.
import { once } from 'node:events'
import { serve } from '#server/serve.ts'

const [line] = (await once(process.stdin, 'data')) as [Buffer]
const { address } = await serve({
  port: 0,
  host: '127.0.0.1',
  dataFolder: line.toString().trim(),
})
process.stdout.write(`${address}\n`)
