/** First come, first served: one holder at a time. */
export class Lock {
  #tail: Promise<void> = Promise.resolve()

  /** Waits its turn; the returned function gives the lock up and may be called twice. */
  async acquire(): Promise<() => void> {
    const before = this.#tail
    let release = () => {}
    this.#tail = new Promise((resolve) => {
      release = resolve
    })
    await before
    return release
  }

  async with<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }
}
