import type { RecordKind } from '#domain/chronology/chronology.ts'
import { type Store, write } from '#server/store.ts'
import type { Stores } from './mentions.ts'
import { type RecordDraft, recordSteps, type Target } from './record-steps.ts'

/** The commands on records: each one step, in a transaction of its own. */
export function recordCommands(store: Store, stores: Stores) {
  const steps = recordSteps(store, stores)
  return {
    create: <K extends RecordKind>(kind: K, caseId: string, draft: RecordDraft<K>) =>
      write(store, (rows) => steps.create(rows, kind, caseId, draft)),
    change: <K extends RecordKind>(target: Target<K>, patch: Record<string, unknown>) =>
      write(store, (rows) => steps.change(rows, target, patch)),
    remove: <K extends RecordKind>(target: Target<K>) =>
      write(store, (rows) => steps.remove(rows, target)),
    restore: <K extends RecordKind>(target: Target<K>) =>
      write(store, (rows) => steps.restore(rows, target)),
  }
}
