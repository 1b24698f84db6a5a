import { happenedOrder } from '#client/case-data/time-order.ts'
import { dueOfAll } from '#client/case-data/use-due-of.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { timelineLabelsNl } from '#client/timeline/labels-nl.ts'
import type { TimelineSource } from '#client/timeline/strips.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import type { Saying } from './listed-entries.ts'
import { timelineData } from './timeline-data.ts'
import { textOfKey } from './timeline-keys.ts'

export const timelineLabels = { en: timelineLabelsEn, nl: timelineLabelsNl }

/** The whole case as a picture takes it: nothing selected, nothing left out, every clock computed. */
export async function timelineSource({ data, language, today }: Saying): Promise<TimelineSource> {
  const order = happenedOrder(data)
  return {
    ...timelineData(order, await dueOfAll(data), null),
    columns: data.columns,
    textOf: textOfKey(order),
    isShown: null,
    selected: null,
    lanesBy: 'actor',
    folded: true,
    regimes: regimesOf(data.records.case.jurisdiction),
    today,
    language,
    labels: timelineLabels[language],
  }
}
