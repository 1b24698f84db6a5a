import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMessages } from '#client/i18n/language.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

interface PageHeaderProps {
  /** Links of the navigation. */
  children: ReactNode
  /** What this page can do, at the right. */
  actions?: ReactNode
  /** Where the skip link leads, and what it says. */
  skipTo: { id: string; label: string }
}

/** The bar over every page: brand, navigation, language, theme, actions. */
export function PageHeader({ children, actions, skipTo }: PageHeaderProps) {
  const { shell } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <header className={isOpen ? 'header header--open' : 'header'}>
      <a
        className="skip-link"
        href={`#${skipTo.id}`}
        onClick={(event) => handleSkip(event, skipTo.id)}
      >
        {skipTo.label}
      </a>
      <Link to="/" className="header__brand">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M1 9H17M4 4V14" stroke="currentColor" strokeWidth="1.6" />
          <rect
            className="header__mark"
            x="7.4"
            y="5.4"
            width="7.2"
            height="7.2"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
        {shell.brand}
      </Link>
      <button
        type="button"
        className="header__menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {shell.menu}
      </button>
      <nav className="header__nav" aria-label={shell.caseNavigation}>
        {children}
      </nav>
      <div className="header__switches">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      {actions && <div className="header__actions">{actions}</div>}
    </header>
  )
}

/** Moves the focus without touching the hash, which holds the selection. */
function handleSkip(event: { preventDefault: () => void }, id: string) {
  event.preventDefault()
  const target = document.getElementById(id)
  target?.focus()
  target?.scrollIntoView({ block: 'start' })
}
