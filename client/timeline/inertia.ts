/** Time in which a thrown view loses all but a third of its speed, ms. */
const FADE_MS = 180
/** Slower than this it stands still, px per ms. */
const REST_SPEED = 0.02
/** A slower release is a hand that came to rest first, px per ms. */
const LEAST_THROW = 0.15
/** A hand's speed is that of its last moments, ms. */
const MEMORY_MS = 80

interface Moment {
  x: number
  /** Ms, on any clock that only goes forward. */
  at: number
}

/** The speed of a hand that lets go, px per ms; 0 when it had come to rest. */
export function throwSpeed(moments: readonly Moment[], releasedAt: number): number {
  const recent = moments.filter(({ at }) => releasedAt - at <= MEMORY_MS)
  const [first] = recent
  const last = recent.at(-1)
  if (!first || !last || last.at - first.at < 8) return 0
  const speed = (last.x - first.x) / (last.at - first.at)
  return Math.abs(speed) < LEAST_THROW ? 0 : speed
}

/** How far a thrown view still goes in a frame, and its speed after it; 0 once it stands. */
export function glideOn(speed: number, elapsedMs: number): { byPx: number; speed: number } {
  if (Math.abs(speed) < REST_SPEED) return { byPx: 0, speed: 0 }
  const left = Math.exp(-elapsedMs / FADE_MS)
  return { byPx: speed * FADE_MS * (1 - left), speed: speed * left }
}
