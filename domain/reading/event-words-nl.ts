import type { EventWords } from './event-words.ts'

/** Dutch. */
export const nlEvents: EventWords = {
  kinds: [
    [
      'amendment',
      /geactualiseerd|aangepast|gewijzigd|wijzig|herzien|herziet|bijgewerkt|vernieuwd|verlengd/,
    ],
    [
      'suspension',
      /gestopt|stopt|stopte|opgeschort|opschort|schort|staakt|gestaakt|stilgelegd|beëindig|uit de lucht|offline gehaald/,
    ],
    ['erasure', /gewist|verwijder|vernietig|wissen/],
    [
      'agreement',
      /opgesteld|ondertekend|getekend|gesloten|sluiten|sloot|sloten|overeengekomen|overeenkomst|convenant/,
    ],
    [
      'breach',
      /datalek|gelekt|lekte|uitgelekt|gehackt|hack|gestolen|buitgemaakt|ingebroken|cyberaanval|aangevallen|aanval|in het nieuws|op straat|online (?:waren |werden )?gezet|ransomware/,
    ],
    [
      'review',
      /toetsen|getoetst|toetst|onderzocht|onderzoekt|onderzoek|evaluatie|geëvalueerd|audit|doorgelicht/,
    ],
    [
      'decision',
      /besloot|besluit|besloten|beslist|beslissing|oordeel|geoordeeld|vonnis|uitspraak|bepaald|bepaalde|boete|verbod|verboden|verbiedt|opgelegd|legt|van tafel|vernietigde|plicht|verplicht|in beroep|in werking|van kracht|aangenomen|stemde|gestemd|referendum/,
    ],
    [
      'disclosure',
      /deelt|deelde|delen|gedeeld|verstrek|doorgegeven|doorgespeeld|uitgewisseld|overgedragen|ontvangen|opgevraagd/,
    ],
    [
      'publication',
      /schreef|schrijft|meldde|meldt|berichtte|bericht|onthul|publiceer|gepubliceerd|verscheen|rapporteer/,
    ],
    [
      'statement',
      /zegt|zei|zeiden|stelt|vraagtekens|kritiek|bekritis|laat weten|liet weten|reageer|noemt|waarschuw|bevestig|maakt bekend|maakte bekend|aangifte|klacht/,
    ],
  ],
  people:
    'asielzoekers|mensen|personen|patiënten|klanten|gebruikers|burgers|inwoners|medewerkers|werknemers|studenten|leerlingen|kinderen|vrouwen|mannen|leden|bewoners|slachtoffers|Nederlanders|deelnemers|vluchtelingen|reizigers|huishoudens|ambtenaren|cliënten|donoren',
  amounts: 'tientallen|honderden|duizenden|tienduizenden|honderdduizenden|miljoenen',
  article:
    /\b(?:artikel(?:en)?|art\.)\s{0,3}(\d{1,4}[a-z]{0,2}(?:\(\d{1,2}\))?)(?:,?\s(?:eerste|tweede|derde|vierde)?\s?lid(?:\s\d{1,2})?)?,?\s{0,2}(?:van\s)?(?:de\s|het\s)?/giu,
  act: /\b(?:(?:U)?AVG|GDPR|Wpg|Wjsg|Wbp|Wob|Woo|Awb|EVRM|Wiv|Vw|Algemene [Vv]erordening [Gg]egevensbescherming|Algemene wet bestuursrecht|Wet [a-z]{3,20}(?: [a-z]{2,20}){0,4}|Grondwet|[A-Z][a-z]{3,25}wet)\b/gu,
  news: /\b(?:is|zijn|heeft|hebben|wordt|worden|gaat|gaan|laat|laten|zal|zullen|stopt|stoppen|schort|moet|moeten|krijgt|krijgen|mag|mogen|wil|willen|kan|kunnen|weigert|begint|komt)\b/,
  idle: /\b(?:geen (?:commentaar|reactie)|niet (?:bereikbaar|reageren|in staat)|reageerde (?:nog )?niet|reactie te geven|voor het eerst dat|de eerste keer)/,
  lawful: /\b(?:moet|moeten|mag|mogen|verplicht|dienen|volgens de (?:avg|wet)|op grond van)\b/i,
  nouns:
    /^(?:beslissing|besluit|overeenkomst|convenant|onderzoek|audit|evaluatie|uitspraak|boete|verbod|plicht|vonnis|referendum|oordeel|sluiten|verplicht|van kracht)$/,
  furniture:
    /^\W*(?:dit artikel is\b|door\b.{0,40}\d|gepubliceerd|bijgewerkt|laatst gewijzigd|leestijd|update\b|foto\b|beeld\b|bron:)/iu,
  leading:
    /^(?:en|maar|want|dus|ook|echter|daarbij|daarnaast|bovendien|toch|dat|of|zo|wel|toen)\s+(?=\S)/iu,
  joint:
    /;\s|(?:^|[\s,])(?:en|maar|terwijl|waarna|waarop|nadat|dat|die|toen|voordat|omdat)\s|,\s(?=(?:heeft|hebben|is|zijn|werd|werden|had|hadden|was|waren|wordt|worden|kwam|kwamen|liet|maakte|begon)\s)/giu,
  common: new Set(
    'de het een en van in op te met voor dat die is zijn was werd worden wordt heeft hebben had door aan bij om als niet ook naar uit over dan er zij hij deze dit al nog wel maar meer zich sinds vorig vorige jaar maand week eerder gisteren vandaag waren werden zou tot na zo'.split(
      ' ',
    ),
  ),
  organisation:
    /(?:Autoriteit|Raad|Ministerie|Rechtbank|Hof|Universiteit|Stichting|Vereniging|Dienst|Bureau|Centrum|Orgaan|Commissie|Inspectie|Gemeente|Politie|Kamer)/,
  undatedKinds: ['suspension', 'review', 'erasure', 'decision', 'agreement', 'amendment'],
}
