import { useEffect, useState } from 'react'
import { useMessages } from '#client/i18n/language.tsx'

const PATIENCE_MS = 300
const LINES = ['a', 'b', 'c', 'd', 'e', 'f']

/** Hairlines where a list will stand, once waiting becomes noticeable. */
export function Loading() {
  const { shell } = useMessages()
  const [isNoticeable, setNoticeable] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setNoticeable(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="loading" role="status">
      {isNoticeable && (
        <>
          <p>{shell.loading}</p>
          {LINES.map((line) => (
            <i key={line} />
          ))}
        </>
      )}
    </div>
  )
}
