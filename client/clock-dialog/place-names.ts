import { jurisdictionCodes } from '#domain/clocks/holidays/holidays.ts'
import type { DateLanguage } from '#domain/time/words.ts'

/** Parts of a jurisdiction, by their own names. */
const parts: Record<string, string> = {
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bayern',
  'DE-BE': 'Berlin',
  'DE-BB': 'Brandenburg',
  'DE-HB': 'Bremen',
  'DE-HH': 'Hamburg',
  'DE-HE': 'Hessen',
  'DE-MV': 'Mecklenburg-Vorpommern',
  'DE-NI': 'Niedersachsen',
  'DE-NW': 'Nordrhein-Westfalen',
  'DE-RP': 'Rheinland-Pfalz',
  'DE-SL': 'Saarland',
  'DE-SN': 'Sachsen',
  'DE-ST': 'Sachsen-Anhalt',
  'DE-SH': 'Schleswig-Holstein',
  'DE-TH': 'Thüringen',
  'FR-57': 'Moselle',
  'FR-67': 'Bas-Rhin',
  'FR-68': 'Haut-Rhin',
  'UK-ENG': 'England',
  'UK-WLS': 'Wales',
  'UK-SCT': 'Scotland',
  'UK-NIR': 'Northern Ireland',
}

/** Every jurisdiction whose holidays are known, with its name: “DE-RP · Germany, Rheinland-Pfalz”. */
export function places(
  language: DateLanguage,
  union: string,
): (readonly [code: string, name: string])[] {
  const countries = new Intl.DisplayNames([language], { type: 'region' })
  return jurisdictionCodes().map((code) => {
    const [country = code] = code.split('-')
    const name = country === 'EU' ? union : countries.of(country === 'UK' ? 'GB' : country)
    return [code, `${code} · ${[name, parts[code]].filter(Boolean).join(', ')}`]
  })
}
