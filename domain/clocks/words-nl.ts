import type { ClockWords } from './words.ts'

const dagen = (count: string | undefined) => (count === '1' ? '1 dag' : `${count} dagen`)

export const nl: ClockWords = {
  acts: {
    GDPR: 'AVG',
    'Regulation 1182/71': 'Verordening 1182/71',
    'Regulation 611/2013': 'Verordening 611/2013',
    'CJEU C-171/03': 'HvJ C-171/03',
    'Days common to OJ C/2024/2219 (2025) and C/2025/4103 (2026)':
      'Dagen die PB C/2024/2219 (2025) en C/2025/4103 (2026) gemeen hebben',
  },
  article: (number) =>
    `art. ${number
      .replaceAll(/\)–\(/g, '–')
      .replaceAll(/ ?\((\d[^)]*)\)/g, ' lid $1')
      .replaceAll(/ ?\(([a-z][^)]*)\)/g, ' onder $1')}`,
  chapter: (number) => `hfst. ${number}`,
  units: {
    year: ['jaar', 'jaar'],
    month: ['maand', 'maanden'],
    week: ['week', 'weken'],
    day: ['dag', 'dagen'],
    hour: ['uur', 'uur'],
  },
  laws: {
    eu: 'Verordening (EEG, Euratom) nr. 1182/71',
    nl: 'Algemene termijnenwet',
    none: 'geen: gewoon geteld',
    'nl-excluded': 'alleen de wet zelf; de Algemene termijnenwet geldt er niet voor (art. 4)',
  },
  daysOff: {
    saturday: 'geen werkdag',
    sunday: 'geen werkdag',
    'new-year': 'nieuwjaarsdag',
    'second-january': '2 januari',
    epiphany: 'Driekoningen',
    'womens-day': 'Internationale Vrouwendag',
    'saint-brigid': 'Saint Brigid’s Day',
    'saint-patrick': 'Saint Patrick’s Day',
    'maundy-thursday': 'Witte Donderdag',
    'good-friday': 'Goede Vrijdag',
    'easter-sunday': 'eerste paasdag',
    'easter-monday': 'tweede paasdag',
    'kings-day': 'Koningsdag',
    'queens-day': 'Koninginnedag',
    'labour-day': 'de Dag van de Arbeid',
    'liberation-day': 'Bevrijdingsdag',
    'victory-day': 'de Dag van de Overwinning',
    'europe-day': 'Europadag',
    'early-may': 'de vrije maandag begin mei',
    spring: 'de vrije maandag eind mei',
    'june-holiday': 'de vrije maandag in juni',
    ascension: 'Hemelvaartsdag',
    'after-ascension': 'de dag na Hemelvaart',
    'whit-sunday': 'eerste pinksterdag',
    'whit-monday': 'tweede pinksterdag',
    'corpus-christi': 'Sacramentsdag',
    'luxembourg-day': 'de nationale feestdag van Luxemburg',
    'battle-of-the-boyne': 'de dag van de Slag aan de Boyne',
    'bastille-day': 'de Franse nationale feestdag',
    'belgian-day': 'de Belgische nationale feestdag',
    'august-holiday': 'de vrije maandag in augustus',
    assumption: 'Maria-Tenhemelopneming',
    'childrens-day': 'Wereldkinderdag',
    'german-unity': 'de Dag van de Duitse Eenheid',
    'october-holiday': 'de vrije maandag in oktober',
    'reformation-day': 'Hervormingsdag',
    'all-saints': 'Allerheiligen',
    'all-souls': 'Allerzielen',
    armistice: 'Wapenstilstandsdag',
    'prayer-day': 'de Boete- en Bededag',
    'saint-andrew': 'Saint Andrew’s Day',
    'christmas-eve': 'kerstavond',
    christmas: 'eerste kerstdag',
    'boxing-day': 'tweede kerstdag',
    'end-of-year': 'gesloten rond de jaarwisseling',
    'royal-decree': 'bij koninklijk besluit met een feestdag gelijkgesteld',
    'one-off': 'alleen dat jaar een feestdag',
    listed: 'een feestdag in de officiële lijst',
  },
  same: { weekday: ', dezelfde weekdag', date: ', dezelfde datum', none: '' },
  event: 'De gebeurtenis',
  statuses: {
    secondary: 'uit een andere bron overgenomen',
    recalled: 'uit het hoofd opgeschreven',
  },
  params: {
    firstCommunication: 'eerste bericht aan hen',
    firstDisclosure: 'eerste verstrekking aan een ander',
  },
  related: {
    extensionNoticeDue: 'Verlenging te melden uiterlijk',
    extendedDeadline: 'Met verlenging',
    unextendedDeadline: 'Zonder verlenging',
    postponedDeadline: 'Na verdaging',
    afterDelayNotice: 'Na een uitstelbericht',
    objectionTermEnds: 'Bezwaartermijn eindigt',
    withCommittee: 'Met een commissie',
    withCommitteePostponed: 'Met een commissie, verdaagd',
    simpleMajorityDue: 'Met gewone meerderheid',
    firstPenaltyDay: 'Eerste dag van de dwangsom',
    lastPenaltyDay: 'Laatste dag van de dwangsom',
    decisionOnAmountDue: 'Hoogte vast te stellen uiterlijk',
    maxAmountEUR: 'Dwangsom hoogstens, in euro',
  },
  steps: {
    trigger: ({ what, at, day }) => `${what}: ${at ?? day}`,
    'trigger-span': ({ what, edtf, earliest, latest }) =>
      `${what}: ${edtf}; op zijn vroegst ${earliest ?? 'onbekend'}, op zijn laatst ${latest ?? 'onbekend'}`,
    'event-day': ({ day }) => `De dag van de gebeurtenis, ${day}, telt niet mee`,
    'event-hour': ({ from }) => `Het uur van de gebeurtenis telt niet mee: begin ${from}`,
    'event-hour-back': ({ from }) =>
      `Het uur van de gebeurtenis telt niet mee: terug vanaf ${from}`,
    'event-moment': ({ at }) => `Begin op het moment zelf, ${at}`,
    'hours-run': ({ period, to }) => `${period} die verstrijken, wat de klok ook doet: tot ${to}`,
    'hours-by-day': ({ period, day, to }) =>
      `${period} vanaf enig uur van ${day}; op zijn laatst eindigen ze ${to}`,
    'hours-by-day-first': ({ period, day, to }) =>
      `${period} vanaf enig uur van ${day}; op zijn vroegst eindigen ze ${to}`,
    'period-runs': ({ period, day, same }) => `${period} later${same}: ${day}`,
    'period-runs-back': ({ period, day, same }) => `${period} eerder${same}: ${day}`,
    'base-term': ({ day }) => `De termijn die eraan voorafgaat eindigt ${day}; vanaf daar`,
    'month-end': ({ day }) => `Die maand heeft de datum niet, dus de laatste dag: ${day}`,
    extended: ({ period, says }) => `Verlengd, samen ${period}. ${says}`,
    suspended: ({ from, to, days: count }) =>
      `Opgeschort, gevraagd ${from} en beantwoord ${to}: ${dagen(count)} erbij`,
    'suspended-days': ({ days: count }) => `Opgeschort: ${dagen(count)} erbij`,
    capped: ({ day, param }) => `Het ${param} was ${day}, en dan is het verschuldigd`,
    'day-off': ({ day, name }) => `${day} is ${name}`,
    rolled: ({ day }) => `Dus eindigt de termijn op de eerstvolgende werkdag: ${day}`,
    'two-working-days': ({ day }) => `Er moeten twee werkdagen in zitten; de tweede is ${day}`,
    'no-roll-hours': () =>
      'Zaterdagen, zondagen en feestdagen tellen mee, en een termijn in uren schuift niet op',
    'no-roll-backwards': ({ day }) => `Achteruit geteld blijft het einde waar het is: ${day}`,
    'no-roll-length': ({ day }) =>
      `Een termijn van deze lengte valt erbuiten, dus het einde is ${day}, welke dag dat ook is`,
    'no-roll-plain': ({ day }) => `Geen wet verschuift de laatste dag: ${day}`,
    'fixed-date': ({ day }) => `Een dag die op datum vaststaat schuift niet op: ${day}`,
    'no-fixed-period': () =>
      'Geen vaste termijn: de wet noemt geen getal, en er wordt geen bedacht',
    ends: ({ at }) => `Op tijd tot ${/\d\d:\d\d/.test(at ?? '') ? '' : 'en met '}${at}`,
    'ends-between': ({ earliest, latest }) =>
      `Op tijd tot enig moment van ${earliest ?? 'onbekend'} tot en met ${latest ?? 'onbekend'}`,
    penalty: ({ first, last }) =>
      `De dwangsom loopt van ${first} tot en met ${last}, hoogstens 42 dagen`,
    'penalty-amount': ({ amounts, most }) =>
      `Per 14 dagen € ${amounts} per dag: hoogstens € ${most}`,
    'penalty-unknown': () =>
      'De bedragen bij een ingebrekestelling van deze datum zijn hier niet bekend: er staat er geen',
  },
  readings: {
    'exact-hours': {
      name: ({ hours }) => `precies ${hours} uur`,
      why: ({ hours }) =>
        `${hours} keer 60 minuten vanaf de minuut zelf, zoals formulieren van toezichthouders tellen: eerder, dus een richtpunt en niet het einde volgens de wet.`,
    },
    'two-working-days': {
      name: () => 'art. 3 lid 5 toegepast',
      why: () =>
        'Volgens sommigen moeten ook in uren twee hele werkdagen zitten (Piltz/Pradel, ZD 2019, 152). Toezichthouders doen dat niet: het laatste dat te verdedigen is.',
    },
    'wall-clock': {
      name: () => 'zelfde tijd op de klok',
      why: () => 'De klok gaat tussendoor vooruit; op de klok eindigt het een uur eerder.',
    },
    'processor-aware': {
      name: () => 'weten toegerekend vanaf de verwerker',
      why: () =>
        'Waar de eigen werkwijze met de verwerker faalde, is aangenomen dat de verantwoordelijke het wist toen de verwerker het wist (DPC, Twitter, IN-19-1-1).',
    },
    'directive-conform': {
      name: () => 'richtlijnconform, Verordening 1182/71',
      why: () =>
        'De termijn voert art. 30 van Richtlijn (EU) 2016/680 uit, een handeling van de Unie, zodat tellen volgens Verordening 1182/71 te verdedigen is.',
    },
    'day-after-uk': {
      name: () => 'lezing van de ICO tot 15 augustus 2019',
      why: () =>
        'Tot 15 augustus 2019 liet de ICO de termijn lopen vanaf de dag na ontvangst; achterhaald.',
    },
    'day-after': {
      name: () => 'berekening van het Productschap (dag na de gebeurtenis)',
      why: () =>
        'Vóór Toeters (11 november 2004) hielden sommigen de dag na de gebeurtenis voor de dag vanaf welke de termijn loopt.',
    },
    suspended: {
      name: () => 'vastgelegde onderbreking',
      why: ({ days: count }) =>
        `Een vraag naar de identiteit, zonder onnodige vertraging gesteld, kan opschorten (EDPB-richtsnoeren 01/2022, 5.3): ${dagen(count)} erbij. Nooit vanzelf; bewaar het bewijs.`,
    },
    'literal-penalty': {
      name: () => 'art. 4:17 lid 3 naar de letter',
      why: () =>
        'De eerste dag van de dwangsom is dan de dag zelf waarop de twee weken zijn verstreken, en de dag ervoor de laatste om te beslissen.',
    },
    'unrolled-penalty': {
      name: () => 'twee weken niet verschoven',
      why: () =>
        'De twee weken eindigen in een weekend of op een feestdag; markeren ze de eerste dag van de dwangsom en geen termijn om te handelen, dan schuift er niets.',
    },
    'clear-days': {
      name: () => 'hele dagen ertussen',
      why: () =>
        'De hele termijn moet tussen de handeling en de gebeurtenis liggen, zodat de handeling een dag eerder valt.',
    },
  },
  notes: {
    'text-unchecked': ({ status }) =>
      `De tekst van deze bepaling is ${status}: kijk die na voor u erop vertrouwt.`,
    'not-in-force': ({ from, to }) =>
      `De bepaling gold niet op de dag van het begin: ${to ? `zij gold vanaf ${from} en niet meer op ${to}` : `zij geldt vanaf ${from}`}.`,
    'list-not-loaded': ({ years, source }) =>
      `De officiële lijst van feestdagen van ${years} is niet geladen: geteld met ${source}.`,
    'ask-part': ({ jurisdiction }) =>
      `${jurisdiction} heeft feestdagen die maar in delen gelden: noem het deel, als ${jurisdiction === 'DE' ? 'DE-RP' : jurisdiction === 'FR' ? 'FR-67' : 'UK-SCT'}.`,
    'ask-town': ({ jurisdiction }) =>
      `In delen van ${jurisdiction} kan een gemeente een feestdag hebben die hier niet meetelt: vraag het daar na.`,
    'dutch-days': ({ jurisdiction }) =>
      `De Algemene termijnenwet telt met Nederlandse feestdagen, niet met die van ${jurisdiction}.`,
    'united-kingdom': () =>
      'Sinds 2021 is dit de UK GDPR met de verordening zoals behouden; kijk daar latere wijzigingen na.',
    'params-unused': ({ names }) => `Deze termijn hangt niet af van: ${names}.`,
    'uncertain-trigger': () =>
      'De datum van het begin is onzeker of bij benadering, dus het einde is niet zekerder.',
    'no-bound': () =>
      'Aan één kant begrenst niets de datum van het begin, en dus ook het einde niet.',
    'old-breach': () =>
      'Geen regel zegt wat geldt voor een lek dat vóór 25 mei 2018 bekend was en nog niet gemeld: zie Wbp art. 34a én AVG art. 33.',
  },
  refusals: {
    'what-to-count': () =>
      'Geef een regel, of een telwet (eu, nl of none) met een termijn als P3W.',
    'rule-unknown': ({ given }) =>
      `Er is geen regel ‘${given}’: “kroniek clock --rules” noemt ze, of geef een telwet en een termijn.`,
    'rule-and-law': () =>
      'Geef alleen een regel, of een telwet met een termijn: een regel heeft zijn eigen wet, termijn en richting.',
    'period-missing': () =>
      'Geef een termijn als P3W, P1M of PT72H, of zeg dat de datum vaststaat.',
    'period-unread': ({ given }) =>
      `‘${given}’ is geen termijn: schrijf een duur in ISO 8601 als P10D, P3W, P1M of PT72H.`,
    'period-zero': ({ given }) =>
      `‘${given}’ is een termijn van niets: geef minstens één uur of dag.`,
    'period-mixed': ({ given }) =>
      `‘${given}’ mengt uren met dagen: die tellen volgens andere regels, dus geef een van beide.`,
    'fixed-law': () =>
      'Een vaste datum heeft geen termijn en is voor de wetten eu en none: laat de termijn weg.',
    'trigger-unread': ({ given }) =>
      `‘${given}’ is geen moment en geen datum: schrijf 2020-07-12T16:30:00+02:00, 2020-07-12, of EDTF.`,
    'trigger-offset': ({ given }) =>
      `‘${given}’ heeft geen tijdzone, en uren hebben die nodig: schrijf er +02:00, +01:00 of Z achter.`,
    'trigger-years': ({ given, from, to }) =>
      `‘${given}’ ligt buiten de jaren waarmee te tellen is, ${from} tot en met ${to}: geef een datum daarin.`,
    'trigger-unbounded': ({ given }) =>
      `‘${given}’ heeft geen eerste en geen laatste dag: geef een datum met minstens een van beide.`,
    'jurisdiction-unknown': ({ given, known }) =>
      `Van ‘${given}’ zijn er geen feestdagen: gebruik een van ${known}.`,
    'zone-unknown': ({ given }) =>
      `Tijdzone ‘${given}’ is er niet: gebruik er een van de Unie of het VK als Europe/Amsterdam, of UTC.`,
    'param-unread': ({ given }) =>
      `‘${given}’ is geen moment en geen datum uit de jaren waarmee te tellen is: schrijf 2020-07-12.`,
    'suspension-order': ({ from, to }) =>
      `Een opschorting kan niet eindigen voor zij begint (${from}, ${to}): geef de eerste dag eerst.`,
  },
  headings: {
    deadline: 'Laatste moment',
    between: 'tot',
    noDeadline: 'geen vaste termijn',
    expires: 'Verlopen vanaf',
    safe: 'Veilig richtpunt',
    law: 'Telwet',
    steps: 'Stappen',
    readings: 'Andere lezingen',
    related: 'Hoort erbij',
    calendar: 'Feestdagen',
    loaded: 'officiële lijst geladen',
    notLoaded: 'officiële lijst niet geladen',
    notes: 'Om te weten',
    consequence: 'Bij overschrijding',
    and: 'en',
  },
}
