import type { Grammar, WordTable } from './grammar.ts'

const listed = (words: string, value: number | string = 0): WordTable =>
  Object.fromEntries(words.split(', ').map((word) => [word, value]))

const numbered = (words: string, first = 1): WordTable =>
  Object.fromEntries(words.split(', ').map((word, i) => [word, i + first]))

const split = (words: string) => words.split(' ')

/** Dutch. */
export const nl: Grammar = {
  capitals: false,
  verbLast: true,
  glued: ['ochtend', 'morgen', 'middag', 'namiddag', 'avond', 'nacht'],
  words: {
    month: numbered(
      'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
    ),
    mon: {
      ...numbered('jan, feb, mrt, apr, mei, jun, jul, aug, sep, okt, nov, dec'),
      ...{ sept: 9, febr: 2, oct: 10 },
    },
    weekday: numbered('maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag'),
    wd: numbered('ma, di, wo, do, vr, za, zo'),
    num: {
      ...numbered(
        'één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien, twintig',
      ),
      ...{ een: 1, eén: 1, half: 0.5, 'een half': 0.5, anderhalf: 1.5, tweeënhalf: 2.5 },
      ...{ anderhalve: 1.5, tweeënhalve: 2.5, drieënhalf: 3.5, drieënhalve: 3.5, vierenhalf: 4.5 },
      ...{
        'twee en een half': 2.5,
        dertig: 30,
        veertig: 40,
        vijftig: 50,
        zestig: 60,
        honderd: 100,
      },
    },
    some: listed('een paar, enkele, een aantal, meerdere, diverse, verscheidene, vele, paar'),
    ord: {
      ...numbered(
        'eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, dertiende, veertiende, vijftiende, zestiende, zeventiende, achttiende, negentiende, twintigste, eenentwintigste',
      ),
      laatste: -1,
    },
    nth: listed('e, ste, de'),
    unit: {
      ...{ uur: 'hour', dag: 'day', week: 'week', weekend: 'weekend', weekeinde: 'weekend' },
      ...{
        maand: 'month',
        kwartaal: 'quarter',
        jaar: 'year',
        decennium: 'decade',
        eeuw: 'century',
      },
    },
    units: {
      ...{ uren: 'hour', dagen: 'day', weken: 'week', maanden: 'month', kwartalen: 'quarter' },
      ...{ jaren: 'year', decennia: 'decade', eeuwen: 'century', weekenden: 'weekend' },
    },
    season: { voorjaar: 21, lente: 21, zomer: 22, najaar: 23, herfst: 23, winter: 24 },
    halfyear: listed('halfjaar, half jaar'),
    half: listed('helft'),
    quarter: { q1: 33, q2: 34, q3: 35, q4: 36, h1: 40, h2: 41 },
    rel: {
      ...{ vorig: -1, vorige: -1, dit: 0, deze: 0, huidige: 0, volgend: 1, volgende: 1 },
    },
    past: listed('afgelopen, voorbije, laatste, voorgaande', -1),
    coming: listed('komend, komende, aanstaande, eerstkomende, eerstvolgende', 1),
    dayshift: {
      ...{ vandaag: 0, gisteren: -1, eergisteren: -2, morgen: 1, overmorgen: 2 },
      ...{
        gisteravond: -1,
        gisterochtend: -1,
        gistermiddag: -1,
        gisternacht: -1,
        gistermorgen: -1,
      },
      ...{ vanochtend: 0, vanmorgen: 0, vanmiddag: 0, vanavond: 0, vannacht: 0 },
      ...{ morgenochtend: 1, morgenmiddag: 1, morgenavond: 1, eergisteravond: -2 },
    },
    daypart: listed('ochtend, middag, avond, nacht, ’s ochtends, ’s middags, ’s avonds, ’s nachts'),
    smallhours: listed('vroege ochtend van'),
    part: {
      ...listed('begin, aanvang, het begin', 'START'),
      ...listed('half, medio, halverwege, midden', 'MID'),
      ...listed('eind, einde, het einde, het eind', 'END'),
    },
    since: listed('sinds, sedert, al sinds'),
    onward: listed('vanaf, met ingang van, ingaande, niet eerder dan, niet vóór'),
    fromto: listed('van'),
    sincethen: listed('sindsdien, vanaf dat moment, vanaf toen'),
    moved: listed('verplaatst naar, verschoven naar, vervroegd naar, uitgesteld naar, verzet naar'),
    fiscal: listed('boekjaar, van het boekjaar, van boekjaar'),
    after: listed('na'),
    until: listed('tot, tot en met, tot aan, t/m'),
    by: listed('uiterlijk, uiterlijk op, tot uiterlijk, niet later dan'),
    before: listed('vóór'),
    for: listed('voor'),
    to: listed('tot, tot en met, t/m, –, -, —, en met, op'),
    between: listed('tussen'),
    and: listed('en, &, én'),
    or: listed('of, à'),
    of: listed('van, in'),
    in: listed('in, op'),
    the: listed('de, het'),
    ahead: listed('over'),
    ago: listed('geleden, terug'),
    clock: listed('uur'),
    than: listed('dan'),
    side: { later: 1, eerder: -1, daarna: 1, ervoor: -1, daarvoor: -1, erna: 1, nadien: 1 },
    within: { eerder: -1, later: 1 },
    following: {
      ...{ daaropvolgende: 1, daarop: 1, erop: 1, erna: 1, daarna: 1, 'er na': 1 },
      ...{ ervoor: -1, daarvoor: -1, 'er voor': -1, voorafgaande: -1 },
    },
    that: listed('dat, die, diezelfde, datzelfde, hetzelfde, dezelfde'),
    same: listed('dezelfde, diezelfde'),
    date: { datum: 'day' },
    approx: listed(
      'ruim, bijna, zo’n, ongeveer, circa, ca., pakweg, krap, een kleine, dik, rond de',
    ),
    circa: listed('rond, omstreeks, circa, ca., ongeveer, rondom'),
    more: listed('meer dan, langer dan, ruim meer dan'),
    less: listed('minder dan, korter dan, nog geen'),
    least: listed('zeker, minstens, ten minste, minimaal, tenminste'),
    just: listed('vlak, kort, net, pal'),
    decades: listed('jaren, jaren ’, de jaren'),
    decade: {
      ...{ twintig: 1920, dertig: 1930, veertig: 1940, vijftig: 1950 },
      ...{ zestig: 1960, zeventig: 1970, tachtig: 1980, negentig: 1990, nul: 2000 },
    },
    holiday: {
      ...{ 'oud en nieuw': 'new-years-eve', jaarwisseling: 'new-years-eve' },
      ...{ kerst: 'christmas', kerstmis: 'christmas', kerstdag: 'christmas' },
      ...{ 'eerste kerstdag': 'christmas', 'tweede kerstdag': 'boxing-day' },
      ...{ kerstavond: 'christmas-eve', oudjaarsdag: 'new-years-eve', oudjaar: 'new-years-eve' },
      ...{ oudejaarsavond: 'new-years-eve', nieuwjaarsdag: 'new-year', nieuwjaar: 'new-year' },
      ...{ koningsdag: 'kings-day', dodenherdenking: 'remembrance', bevrijdingsdag: 'liberation' },
      ...{ pasen: 'easter', 'eerste paasdag': 'easter', 'tweede paasdag': 'easter-monday' },
      ...{ paaszondag: 'easter', paasmaandag: 'easter-monday', 'goede vrijdag': 'good-friday' },
      ...{ hemelvaartsdag: 'ascension', hemelvaart: 'ascension', pinksteren: 'whitsun' },
      ...{ 'eerste pinksterdag': 'whitsun', 'tweede pinksterdag': 'whit-monday' },
      ...{
        sinterklaas: 'st-nicholas',
        sinterklaasavond: 'st-nicholas',
        pakjesavond: 'st-nicholas',
      },
      ...{ prinsjesdag: 'budget-day', 'black friday': 'black-friday', valentijnsdag: 'valentine' },
      ...{ driekoningen: 'epiphany', 'sint-maarten': 'st-martin', halloween: 'halloween' },
    },
    schoolyear: listed('schooljaar, studiejaar, collegejaar, academisch jaar'),
    vague: listed(
      'nu, nu al, onlangs, recent, recentelijk, destijds, binnenkort, momenteel, tegenwoordig, inmiddels, toen, toentertijd, weldra, spoedig, zojuist, eerder, voorheen, vroeger, korte tijd later, korte tijd daarna, op termijn, de laatste tijd',
    ),
    set: {
      ...{ dagelijks: 'P1D', dagelijkse: 'P1D', wekelijks: 'P1W', wekelijkse: 'P1W' },
      ...{ maandelijks: 'P1M', maandelijkse: 'P1M', jaarlijks: 'P1Y', jaarlijkse: 'P1Y' },
      ...{ tweewekelijks: 'P2W', halfjaarlijks: 'P6M', tweejaarlijks: 'P2Y' },
      ...{ maandags: 'P1W', dinsdags: 'P1W', zondags: 'P1W' },
    },
    every: listed('elke, elk, iedere, ieder, per, om de'),
    old: listed('oud, oude, jarig, jarige, jarigen'),
    lately: listed('jl, jl., jongstleden, l.l.'),
    soon: listed('a.s., as., aanstaande'),
    night: listed('nacht van'),
  },
  future: split(
    'zal zullen zult wordt worden gaat gaan krijgt krijgen komt komen geldt gelden moet moeten wil willen vindt vinden begint beginnen start starten volgt volgen verschijnt verschijnen dient dienen hoopt verwacht verwachten treedt treden stemt stemmen beslist behandelt debatteert vergadert presenteert verandert vervalt stopt stoppen duurt duren loopt lopen eindigt sluit opent gepland hoeven hoeft uiterlijk',
  ),
  past: split(
    'werd werden was waren had hadden zei zeiden schreef schreven meldde meldden zegt meldt schrijft bericht berichtte bevestigt laat liet lieten blijkt bleek bleken maakt maakte stelt ging gingen kwam kwamen kreeg kregen nam namen vond vonden gaf gaven deed deden begon begonnen sprak spraken bracht vroeg kondigt onthult onthulde besloot besloten stuurde verscheen vertelde vertelt sloot trok zag zou stond hield liep liepen gold golden bleef bleven viel vielen won wonnen las lazen trad traden sloeg sloegen verloor vloog hielp koos kozen brak braken stal stalen droeg wees wezen greep bood boden verbood zocht zochten dacht dachten kocht kochten mocht mochten moest moesten kon konden wilde wilden zat zaten lag lagen ontstond ontstonden verdween bedroeg bestond bestonden vroegen zagen trokken stonden hielden brachten ontving ontvingen schond schonden',
  ),
  // Participles and weak past tenses.
  pastForm:
    /^(?!(?:gemeent|gebied|geluid|gezin|gesprek|gebouw|gevolg|gerecht|gedupeerd|gevangen|geslacht|gewest|gezond|geheim|gedrag|gebruiken|geweld|geld|beleid|beeld|verband|bestand|bewind|bevoegd|herfst|verstand|overheid))(?:(?:aan|af|op|uit|in|voor|toe|over|door|mee|bij|na)?ge.{2,}(?:d|t|en)|(?:be|ver|ont|her).{3,}(?:d|t)|.{3,}(?:dde|dden|tte|tten|kte|kten|rde|rden|lde|lden|gde|gden|pte|pten|ste|sten))$/,
  present: split('heeft hebben is zijn wordt worden geldt gelden'),
  negations: [],
  promising: [],
  granting: split('krijgt krijgen kreeg kregen verlengd uitgesteld gaf geeft gegeven wachten'),
  joining: split('dat die waarin omdat terwijl maar en nadat toen'),
  counted: split(
    'militairen soldaten dossiers telefoons berichten brieven verdachten gedupeerden ouders scholen ziekenhuizen artsen huisartsen advocaten journalisten voorbijgangers reizigers passagiers gezinnen woningen wapens tolken cliënten bewoners donateurs abonnees euro euros dollar dollars pond mensen personen asielzoekers meldingen klachten gebruikers patiënten klanten werknemers medewerkers burgers leden gemeenten bedrijven organisaties keer maal procent gevallen documenten pagina bladzijden computers bestanden records accounts kinderen leerlingen studenten vrouwen mannen slachtoffers ambtenaren agenten kilometer meter kilo gigabyte megabyte gb mb kb km miljoen miljard woorden stuks deelnemers huishoudens inwoners vacatures banen aanvragen verzoeken namen adressen exemplaren websites systemen camera boetes foto video vluchtelingen datalekken incidenten reacties handtekeningen stemmen zaken volgers ton uur minuten',
  ),
  counting: split(
    'ruim bijna zo’n dan circa ca ongeveer € $ £ artikel art artikelen nummer nr no pagina p lid zaaknummer kamer postbus kenmerk versie nog totaal maximaal minimaal ii zaal lokaal # onderdeel iso postcode telefoon tel',
  ),
  named:
    /(?:^(?:wiv|wbp|wob|woo|awb|wpg|wjsg|avg|rvv|europa)|wet|regeling|besluit|verordening|richtlijn|agenda|windows|office|protocol|akkoord|nen|iso|iec|kamerstukken|visie|ek|wk|spelen|act|code|\/)$/,
  actHead: /^wet$/,
  prepositions: split('in sinds tot vanaf van eind begin half medio voor na uit per tussen en'),
  naming: [],
  titled: split('met inside'),
}
