import type { Cursor } from './cursor.ts'
import type { Node } from './nodes.ts'
import {
  readBareDay,
  readDay,
  readDecade,
  readMonth,
  readSeason,
  readYear,
  readYearFirst,
} from './read-calendar.ts'
import { readEdtf, readNumeric } from './read-numbers.ts'
import {
  readBeside,
  readCentury,
  readHoliday,
  readMonthsOfYear,
  readNthWeekday,
  readPart,
  readPartOfYear,
  readSchoolYear,
  readWeek,
} from './read-parts.ts'
import {
  readDayWord,
  readMoved,
  readRest,
  readRun,
  readWeekday,
  readWhich,
} from './read-relative.ts'

/** One date, without doubt words before it: the reader of all forms that gets furthest. */
export function readDate(c: Cursor): Node | null {
  const read = (reader: (c: Cursor) => Node | null) => () => reader(c)
  return c.furthestOf(
    [
      readEdtf,
      readNumeric,
      readDay,
      readMonth,
      readYear,
      readYearFirst,
      readSeason,
      readBareDay,
      readWeekday,
      readDayWord,
      readWhich,
      readMoved,
      readRun,
      readRest,
      readPart,
      readPartOfYear,
      readMonthsOfYear,
      readDecade,
      readCentury,
      readWeek,
      readNthWeekday,
      readSchoolYear,
      readHoliday,
      readBeside,
    ].map(read),
  )
}
