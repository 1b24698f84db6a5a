/** What was shown, by the positions of a later state of the case; what is new there is not shown. */
export function carryShown(shown: Uint8Array, origins: Int32Array): Uint8Array {
  const carried = new Uint8Array(origins.length)
  for (let i = 0; i < origins.length; i++) carried[i] = shown[origins[i] ?? -1] ?? 0
  return carried
}

/** Where an entry stands in a later state; where the entry after it does when it is gone. */
export function carryPosition(position: number, origins: Int32Array): number {
  const now = origins.indexOf(position)
  if (now >= 0) return now
  const after = origins.findIndex((origin) => origin > position)
  return after >= 0 ? after : Math.max(0, origins.length - 1)
}
