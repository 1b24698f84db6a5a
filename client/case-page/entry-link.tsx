import type { MouseEvent } from 'react'

interface EntryLinkProps {
  id: string
  title: string
  lang: string
  onSelect: (id: string) => void
}

/** A link that selects another entry; a real address, so it opens in a new tab too. */
export function EntryLink({ id, title, lang, onSelect }: EntryLinkProps) {
  const handleClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onSelect(id)
  }
  return (
    <a href={`#${id}`} lang={lang} onClick={handleClick}>
      {title}
    </a>
  )
}
