/** Frames in which what is watched did not move, after which the page counts as laid out. */
const STILL_FRAMES = 12
/** Letters that are still to be asked for are not waited for; they come in this time. */
const LEAST_MS = 600
const LONGEST_MS = 4000
const takesOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Does something in every frame until nothing moves any more, or the reader takes over.
 *
 * What stands over a list takes its height a moment later, with its letters or its drawing.
 *
 * @param act tells where on the screen it brought what, px; null while that is not there yet
 * @returns ends it at once
 */
export function whileSettling(act: () => number | null): () => void {
  const stop = new AbortController()
  const end = () => stop.abort()
  for (const type of takesOver) {
    addEventListener(type, end, { capture: true, passive: true, signal: stop.signal })
  }
  let [still, lastTop] = [0, Number.NaN]
  const begun = performance.now()
  const look = () => {
    if (stop.signal.aborted) return
    const top = act()
    if (top !== null) {
      const hasLetters = document.fonts.status === 'loaded'
      still = hasLetters && Math.abs(top - lastTop) < 1 ? still + 1 : 0
      lastTop = top
    }
    const sinceMs = performance.now() - begun
    const isSettled = still >= STILL_FRAMES && sinceMs > LEAST_MS
    if (isSettled || sinceMs > LONGEST_MS) end()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  return end
}
