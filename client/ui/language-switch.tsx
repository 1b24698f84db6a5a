import type { Language } from '#client/i18n/catalogues.ts'
import { useLanguage } from '#client/i18n/language.tsx'

/** Every language by its own name, so that a lost reader finds the way back. */
const names: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

export function LanguageSwitch() {
  const { language, setLanguage, messages } = useLanguage()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is two buttons
    <div className="language-switch" role="group" aria-label={messages.shell.language}>
      {(Object.keys(names) as Language[]).map((code) => (
        <button
          key={code}
          type="button"
          className="header-switch"
          lang={code}
          title={names[code]}
          aria-pressed={code === language}
          onClick={() => setLanguage(code)}
        >
          {code.toUpperCase()}
          <span className="hidden-text"> {names[code]}</span>
        </button>
      ))}
    </div>
  )
}
