import { backingOf } from '#domain/chronology/backing.ts'
import type { TimelineText } from '#domain/chronology/timeline-views.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Rows } from '#server/db/database.ts'
import { readTextRows, type TextRow } from '#server/db/timeline-rows.ts'
import type { TimelineGround } from './case-timeline.ts'
import { countDisputing, sourcesOf, wordsOf } from './word-lists.ts'

/** Texts of entries by their rows, in the order given. */
export async function readTexts(
  rows: Rows,
  ground: TimelineGround,
  wanted: Iterable<number>,
): Promise<TimelineText[]> {
  const found = await readTextRows(rows, wanted)
  return found.map((row) => presentText(row, ground))
}

function presentText(row: TextRow, ground: TimelineGround): TimelineText {
  return {
    id: row.id,
    date: row.date,
    ...(row.stated !== null && { stated: row.stated }),
    title: row.title,
    summary: row.summary,
    kind: row.kind as EntryKind,
    actors: wordsOf(row.actors),
    ...backingOf(sourcesOf(row.cited), ground.sources),
    disputes: ground.contradictions.get(row.id) ?? countDisputing(row.cited),
  }
}
