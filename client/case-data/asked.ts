interface AskedOptions<K, V> {
  /** Fetches values; what it brings besides is kept too. Undefined values stay unknown. */
  read: (keys: readonly K[]) => Promise<Iterable<readonly [K, V]>>
  /** Values kept; those not read for longest go first. */
  most: number
  /** Keys of one fetch. */
  atOnce: number
  onArrival: () => void
}

/** Keys that wait; those asked for longest ago are given up first: the view has moved on. */
const MOST_WAITING = 2000
/** Fetches under way at a time. */
const MOST_FETCHES = 4

/** Values that are fetched when they are first read, together with others read at that moment. */
export class Asked<K, V> {
  readonly #options: AskedOptions<K, V>
  readonly #values = new Map<K, V>()
  /** Values of an earlier state, read until the fresh ones are here. */
  readonly #outdated = new Map<K, V>()
  readonly #waiting = new Set<K>()
  readonly #underWay = new Set<K>()
  readonly #failed = new Set<K>()
  #fetches = 0
  #isDue = false
  #error: Error | null = null

  constructor(options: AskedOptions<K, V>) {
    this.#options = options
  }

  get error(): Error | null {
    return this.#error
  }

  /** Whether something that was asked for is still to come. */
  get isBusy(): boolean {
    return this.#waiting.size + this.#underWay.size > 0
  }

  /** The value, or undefined while it is not here; reading it asks for it. */
  get(key: K): V | undefined {
    const value = this.peek(key)
    if (value !== undefined) return value
    this.#ask(key)
    return this.#outdated.get(key)
  }

  /** The value when it is here; asks for nothing. */
  peek(key: K): V | undefined {
    const value = this.#values.get(key)
    if (value === undefined) return undefined
    // The map keeps the order in which values were read.
    this.#values.delete(key)
    this.#values.set(key, value)
    return value
  }

  /** The value, or that of an earlier state; asks for nothing. */
  last(key: K): V | undefined {
    return this.peek(key) ?? this.#outdated.get(key)
  }

  put(key: K, value: V): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    this.#outdated.delete(key)
    this.#waiting.delete(key)
    while (this.#values.size > this.#options.most) {
      for (const oldest of this.#values.keys()) {
        this.#values.delete(oldest)
        break
      }
    }
  }

  /** A value to show until the fresh one is here. */
  putOutdated(key: K, value: V): void {
    this.#outdated.set(key, value)
  }

  entries(): Iterable<[K, V]> {
    return this.#values.entries()
  }

  /** Asks again for what failed. */
  retry(): void {
    this.#error = null
    this.#failed.clear()
    this.#options.onArrival()
  }

  #ask(key: K): void {
    if (this.#underWay.has(key) || this.#failed.has(key)) return
    this.#waiting.delete(key)
    this.#waiting.add(key)
    if (this.#waiting.size > MOST_WAITING) {
      for (const oldest of this.#waiting) {
        this.#waiting.delete(oldest)
        break
      }
    }
    this.#plan()
  }

  /** A moment later, so that what one rendering reads goes out together. */
  #plan(): void {
    if (this.#isDue) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      while (this.#waiting.size > 0 && this.#fetches < MOST_FETCHES) void this.#fetchSome()
    })
  }

  /** What was asked for last is what is in view now: it goes first. */
  async #fetchSome(): Promise<void> {
    const keys = [...this.#waiting].slice(-this.#options.atOnce)
    for (const key of keys) {
      this.#waiting.delete(key)
      this.#underWay.add(key)
    }
    this.#fetches += 1
    try {
      for (const [key, value] of await this.#options.read(keys)) this.put(key, value)
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error(String(error))
      for (const key of keys) this.#failed.add(key)
    }
    for (const key of keys) this.#underWay.delete(key)
    this.#fetches -= 1
    this.#options.onArrival()
    if (this.#waiting.size > 0) this.#plan()
  }
}
