import type { FindingWords } from './words.ts'

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)

const hours = (count: number) => (count === 0 ? 'minder dan een uur' : `${count} uur`)

/** What a sentence is about, in front of it; a question has its sign already. */
const head = (about: string) => (/[?!.]$/.test(about) ? about : `${about}:`)

export const nl: FindingWords = {
  acts: { GDPR: 'AVG' },
  why: {
    'commitment-overdue': ({ what, due, days: late }) =>
      `${what}: moest uiterlijk ${due}, ${days(late)} over de termijn.`,
    'commitment-due-soon': ({ what, due, days: left }) =>
      `${what}: uiterlijk ${due}, nog ${days(left)}.`,
    'commitment-due': ({ what, due }) => `${what}: uiterlijk ${due}.`,
    'commitment-open': ({ what, since }) =>
      `${what}: staat open sinds ${since}, zonder uiterste datum.`,
    'commitment-not-started': ({ what, since }) =>
      `${what}: staat open sinds ${since}; wat de termijn laat ingaan is nog niet bekend.`,
    'commitment-no-fixed-period': ({ what, since }) =>
      `${what}: staat open sinds ${since}; de wet geeft geen vaste termijn.`,
    'commitment-not-computed': ({ what, fault }) =>
      `${what}: uiterste datum niet te berekenen: ${fault}.`,
    'commitment-late-hours': ({ what, due, hours: late }) =>
      `${what}: moest uiterlijk ${due}, ${hours(late)} te laat gedaan.`,
    'commitment-late': ({ what, due, days: late }) =>
      `${what}: moest uiterlijk ${due}, ${days(late)} te laat gedaan.`,
    'question-unanswered': ({ text }) => text,
    'contradiction-unresolved': ({ about, positions }) =>
      `${head(about)} ${positions} lezingen, en geen ervan wordt gevolgd.`,
    'provision-not-in-force': ({ title, date, provision }) =>
      `‘${title}’ (${date}) noemt ${provision}, die toen niet gold.`,
    'provision-of-other-act': ({ title, date, provision, applied }) =>
      `‘${title}’ (${date}) noemt ${provision}, die toen niet gold; wel gold de ${applied}.`,
    'date-vague': ({ title, date, exact }) =>
      `‘${title}’ is gedateerd ${date}; een andere bron geeft ${exact}.`,
    'source-missing': ({ title }) => `‘${title}’ noemt geen bron.`,
    'quote-missing': ({ title }) => `‘${title}’ heeft geen citaat.`,
    'one-origin': ({ title, publisher }) => `‘${title}’ steunt op één oorsprong: ${publisher}.`,
    'step-legal-basis': ({ title, provision }) =>
      `‘${title}’: er is geen grondslag genoemd (${provision}).`,
    'step-impact-assessment': ({ title, provision }) =>
      `‘${title}’: geen effectbeoordeling, en geen reden waarom niet (${provision}).`,
    'step-end-or-review-date': ({ title, provision }) =>
      `‘${title}’: geen einddatum en geen datum voor evaluatie (${provision}).`,
    'step-awareness': ({ title, provision }) =>
      `‘${title}’: nergens staat wanneer de verantwoordelijke ervan wist (${provision}).`,
    'step-notify-authority': ({ title, provision }) =>
      `‘${title}’: nergens staat dat de toezichthouder is ingelicht (${provision}).`,
    'step-notify-people': ({ title, provision }) =>
      `‘${title}’: nergens staat dat de betrokkenen zijn ingelicht (${provision}).`,
    'step-register': ({ title, provision }) =>
      `‘${title}’: nergens staat dat het in het register van datalekken is gezet (${provision}).`,
    'step-resumption-or-end': ({ title }) => `‘${title}’: niet hervat en niet beëindigd.`,
    'step-result': ({ title }) => `‘${title}’: nog geen uitkomst.`,
  },
  faults: {
    'start-unbounded': 'geen bron zegt wanneer de termijn op zijn laatst begon',
    'start-offset': 'de termijn is in uren, en van het begin is geen tijdstip met tijdzone bekend',
    'start-years': 'de termijn begon buiten de jaren waarin geteld kan worden',
    'start-unread': 'het begin van de termijn is geen leesbare datum',
    'clock-unread': 'de termijn kan niet geteld worden zoals zij er staat',
  },
  titles: {
    'settles-commitment': 'De toezegging is nagekomen',
    'answers-question': 'De vraag is beantwoord',
    'step-legal-basis': 'De grondslag wordt genoemd',
    'step-impact-assessment': 'De effectbeoordeling, of de reden waarom die er niet is',
    'step-end-or-review-date': 'Er is een einddatum of een datum voor evaluatie',
    'step-awareness': 'De verantwoordelijke krijgt weet van het lek',
    'step-notify-authority': 'De toezichthouder wordt ingelicht',
    'step-notify-people': 'De betrokkenen worden ingelicht',
    'step-register': 'Het lek wordt in het register gezet',
    'step-resumption-or-end': 'Het wordt hervat, of voorgoed beëindigd',
    'step-result': 'De toetsing geeft haar uitkomst',
  },
  dismissed: 'Terzijde gelegd',
}
