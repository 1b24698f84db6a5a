import type { ReadingOrder } from './proposal.ts'
import { readArticle } from './read-article.ts'

// Off the page's own thread: a long article takes a while, and the page stays usable.
addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  postMessage(readArticle(data))
})
