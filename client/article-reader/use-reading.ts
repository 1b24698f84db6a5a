import { useEffect, useRef, useState } from 'react'
import type { ArticleReading, ReadingOrder } from './proposal.ts'

export interface Reading {
  /** The last one that is done; it stays while another is under way. */
  reading: ArticleReading | null
  isUnderWay: boolean
  hasFailed: boolean
}

const nothing: Reading = { reading: null, isUnderWay: false, hasFailed: false }

/** Reads an article on a thread of its own, again whenever the order changes; the last order counts. */
export function useReading(order: ReadingOrder | null): Reading {
  const [state, setState] = useState(nothing)
  const turn = useRef(0)
  useEffect(() => {
    if (!order) return
    const mine = ++turn.current
    setState(({ reading }) => ({ reading, isUnderWay: true, hasFailed: false }))
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ArticleReading>) => {
      if (mine === turn.current) setState({ reading: data, isUnderWay: false, hasFailed: false })
      worker.terminate()
    }
    worker.onerror = () => {
      if (mine === turn.current) setState((s) => ({ ...s, isUnderWay: false, hasFailed: true }))
    }
    worker.postMessage(order)
    return () => worker.terminate()
  }, [order])
  return order ? state : nothing
}
