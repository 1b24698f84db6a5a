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
export const CATEGORIES: readonly string[]
export const START: number
export const END: number
export function generate(options: { n: number; seed?: number }): BenchEvent[]
