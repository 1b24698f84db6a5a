import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the program: where `prisma/`, `seeds/` and the built client are, from source or bundle. */
export const programRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'prisma', 'schema.prisma'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The folder prisma/ is missing beside the program')
  return findRoot(parent)
}
