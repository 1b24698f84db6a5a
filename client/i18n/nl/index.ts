import type { Messages } from '../catalogues.ts'
import { compare } from './compare.ts'
import { editor } from './editor.ts'
import { page } from './page.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

export const nl: Messages = { shell, words, page, compare, editor }
