import type { CountingLaw } from './counting-law.ts'

/** Policy rules, rules of procedure, contracts: counted as they read, whatever day they end on. */
export const plain: CountingLaw = {
  law: 'none',
  covers: () => true,
  coverage: null,
  fromNextHour: false,
  start: null,
  hours: null,
  length: null,
  monthEnd: null,
  roll: null,
  twoWorkingDays: null,
  backwards: null,
  fixedDate: null,
}
