/** What only a comparison needs, loaded in one piece when there is one. */
export { CompareNote } from './compare-note.tsx'
export { ComparedEntry } from './compared-entry.tsx'
export { OtherCases } from './other-cases.tsx'
