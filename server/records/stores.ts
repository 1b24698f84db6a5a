import { actorStore } from '#server/actors/actor-store.ts'
import { commitmentStore } from '#server/commitments/commitment-store.ts'
import { contradictionStore } from '#server/contradictions/contradiction-store.ts'
import { entryStore } from '#server/entries/entry-store.ts'
import { dismissalStore } from '#server/open-ends/dismissal-store.ts'
import { questionStore } from '#server/questions/question-store.ts'
import { sourceStore } from '#server/sources/source-store.ts'
import type { Stores } from './mentions.ts'

/** Every kind of record, by the name its URL has. */
export const stores: Stores = {
  entries: entryStore,
  sources: sourceStore,
  actors: actorStore,
  contradictions: contradictionStore,
  commitments: commitmentStore,
  questions: questionStore,
  dismissals: dismissalStore,
}
