/** Languages sources of a Dutch case are in, most used first. */
const common = ['nl', 'en', 'de', 'fr', 'es', 'ar', 'tr', 'uk']

/** Languages to choose from by their names in the reader's language; what is chosen is among them. */
export function languageOptions(chosen: string, reader: string): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([reader], { type: 'language' })
  const tags = chosen === '' || common.includes(chosen) ? common : [...common, chosen]
  return tags.map((tag) => [tag, nameOf(names, tag)] as const)
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
