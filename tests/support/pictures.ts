import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { programRoot } from '#server/root.ts'

/** A pixel differs when its colour does by more than this (0 to 1): edges of letters may. */
const THRESHOLD = 0.2
/** Share of pixels that may differ: another release of the browser draws letters a little otherwise. */
const MOST_DIFFERENT = 0.004

const approvedFolder = join(programRoot, 'tests', 'fixtures', 'pictures')
const artifacts = join(programRoot, 'tests', 'artifacts')

/**
 * Holds a picture against the approved one.
 *
 * `APPROVE=1` makes it the approved one: look at it first, in `tests/artifacts/`.
 *
 * @returns what differs, in words; null when it is the same picture
 */
export function differenceFrom(name: string, picture: Buffer): string | null {
  mkdirSync(artifacts, { recursive: true })
  writeFileSync(join(artifacts, `${name}.png`), picture)
  const approved = join(approvedFolder, `${name}.png`)
  if (process.env.APPROVE === '1') {
    mkdirSync(approvedFolder, { recursive: true })
    writeFileSync(approved, picture)
    return null
  }
  if (!existsSync(approved)) return `${name} has no approved picture`
  const [seen, expected] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(approved))]
  const { width, height } = expected
  if (seen.width !== width || seen.height !== height) {
    return `${name} is ${seen.width} × ${seen.height}, approved is ${width} × ${height}`
  }
  const diff = new PNG({ width, height })
  const options = { threshold: THRESHOLD }
  const count = pixelmatch(seen.data, expected.data, diff.data, width, height, options)
  if (count <= width * height * MOST_DIFFERENT) return null
  writeFileSync(join(artifacts, `${name}-difference.png`), PNG.sync.write(diff))
  return `${name}: ${count} pixels differ, see tests/artifacts/${name}-difference.png`
}
