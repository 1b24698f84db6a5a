export interface BenchEvent {
  id: number
  title: string
  /** Milliseconds since 1970. */
  start: number
  end: number | null
  /** Index into `CATEGORIES`. */
  category: number
  importance: number
}
/** Numbers from 0 to 1, the same for the same seed. */
export function rng(seed: number): () => number
export const CATEGORIES: readonly string[]
export const START: number
export const END: number
export function generate(options: { n: number; seed?: number }): BenchEvent[]
