import { useEffect } from 'react'

/** Names the page for the tab, the history and the bookmark. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = title
  }, [title])
}
