import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { catalogues, type Language, type Messages } from './catalogues.ts'

interface LanguageState {
  language: Language
  setLanguage: (language: Language) => void
  messages: Messages
}

const LanguageContext = createContext<LanguageState | null>(null)
const STORED = 'kroniek.language'

const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'nl'

/** The remembered choice, else the first of the browser's languages that we speak. */
function firstLanguage(): Language {
  const stored = localStorage.getItem(STORED)
  if (isLanguage(stored)) return stored
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en'
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(STORED, next)
    setState(next)
  }, [])
  const state = useMemo(
    () => ({ language, setLanguage, messages: catalogues[language] }),
    [language, setLanguage],
  )
  return <LanguageContext value={state}>{children}</LanguageContext>
}

/** The reader's language and its catalogue. */
export function useLanguage(): LanguageState {
  const state = use(LanguageContext)
  if (!state) throw new Error('useLanguage is used outside LanguageProvider')
  return state
}

export const useMessages = (): Messages => useLanguage().messages
