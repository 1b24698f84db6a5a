import { useState } from 'react'
import { useMessages } from '#client/i18n/language.tsx'

/** Where `public/theme.js` finds the choice before the first paint. */
const STORED = 'kroniek.theme'

const isDarkNow = () => document.documentElement.dataset.theme === 'dark'

/** Dark or light; the choice is remembered. */
export function ThemeSwitch() {
  const { shell } = useMessages()
  const [isDark, setDark] = useState(isDarkNow)
  const handleClick = () => {
    const theme = isDark ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    localStorage.setItem(STORED, theme)
    setDark(!isDark)
  }
  return (
    <button type="button" className="header-switch" aria-pressed={isDark} onClick={handleClick}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M7 1.4A5.6 5.6 0 0 1 7 12.6Z" fill="currentColor" />
      </svg>
      <span>{shell.darkTheme}</span>
    </button>
  )
}
