/** Texts that are kept; past it all are let go, since the view has moved on. */
const MOST_KEPT = 4000

/** The same of a text each time it is asked for: a zoom asks several times a frame. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(text, made)
    return made
  }
}
