import type { Messages } from '../catalogues.ts'

export const compare: Messages['compare'] = {
  label: 'Vergelijk',
  none: 'Geen ander dossier',
  noOthers: 'Er is nog geen ander dossier.',
  more: 'Meer dossiers',
  with: (title) => `Vergeleken met “${title}”`,
  stop: (title) => `Niet meer vergelijken met “${title}”`,
  stopShort: 'Niet meer vergelijken',
  hint: 'Zoeken en filters: alleen het eerste dossier.',
  law: (first, second) =>
    `Geldend recht zoals getekend: ${first}; van het tweede dossier: ${second}.`,
  own: 'Een dossier wordt niet met zichzelf vergeleken: kies een ander.',
  unknown: (id) => `Er is geen dossier “${id}” om mee te vergelijken.`,
  openOwn: 'Openen in het eigen dossier',
  gone: (id, title) => `“${title}” heeft geen gebeurtenis “${id}”. Misschien is die verwijderd.`,
}
