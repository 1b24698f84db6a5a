import { newIndex } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { readDate } from './read-date.ts'

export interface CitedSource {
  title: string
  publisher: string
  published: string | undefined
  url: string | undefined
  isNew: boolean
}

/** The source a reference names, of the case or still to be made; null when there is none. */
export function useCitedSource(): (reference: string) => CitedSource | null {
  const { state, cases } = useEditor()
  return (reference) => {
    const index = newIndex(reference)
    if (index !== null) {
      const source = state.form.newSources[index]
      return source
        ? { ...source, published: readDate(source.published) ?? undefined, isNew: true }
        : null
    }
    const source = cases.sources.get(reference)
    if (!source) return null
    const { title, publisher, published, url } = source
    return { title, publisher, published, url, isNew: false }
  }
}
