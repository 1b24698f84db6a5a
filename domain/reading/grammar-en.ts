import type { Grammar, WordTable } from './grammar.ts'

const listed = (words: string, value: number | string = 0): WordTable =>
  Object.fromEntries(words.split(', ').map((word) => [word, value]))

const numbered = (words: string, first = 1): WordTable =>
  Object.fromEntries(words.split(', ').map((word, i) => [word, i + first]))

const split = (words: string) => words.split(' ')

/** English, British and American. */
export const en: Grammar = {
  capitals: true,
  verbLast: false,
  glued: [],
  words: {
    month: {
      ...{ january: 1, february: 2, june: 6, july: 7, september: 9, october: 10, november: 11 },
      ...{ december: 12 },
    },
    mon: {
      ...numbered('jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec'),
      ...{ march: 3, april: 4, august: 8, sept: 9 },
    },
    weekday: numbered('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
    wd: { ...numbered('mon, tue, wed, thu, fri, sat, sun'), tues: 2, thur: 4, thurs: 4 },
    num: {
      ...numbered(
        'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty',
      ),
      ...{ a: 1, an: 1, half: 0.5, 'half a': 0.5, 'a half': 0.5, 'one and a half': 1.5 },
      ...{ 'two and a half': 2.5, thirty: 30, forty: 40, fifty: 50, sixty: 60, 'a hundred': 100 },
      ...{ 'a dozen': 12, 'two-and-a-half': 2.5 },
    },
    some: listed('a few, several, some, a couple of, many, a number of, various, few, couple of'),
    ord: {
      ...numbered(
        'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-first',
      ),
      ...{ last: -1, final: -1 },
    },
    nth: listed('st, nd, rd, th'),
    unit: {
      ...{ hour: 'hour', day: 'day', week: 'week', weekend: 'weekend', month: 'month' },
      ...{ quarter: 'quarter', year: 'year', decade: 'decade', century: 'century' },
      fortnight: 'fortnight',
    },
    units: {
      ...{ hours: 'hour', days: 'day', weeks: 'week', weekends: 'weekend', months: 'month' },
      ...{
        fortnights: 'fortnight',
        quarters: 'quarter',
        years: 'year',
        decades: 'decade',
        centuries: 'century',
      },
    },
    season: { spring: 21, summer: 22, autumn: 23, winter: 24, springtime: 21, summertime: 22 },
    fall: { fall: 23 },
    halfyear: listed('half-year, half year'),
    half: listed('half'),
    quarter: { q1: 33, q2: 34, q3: 35, q4: 36, h1: 40, h2: 41 },
    rel: { last: -1, previous: -1, this: 0, current: 0, next: 1 },
    past: listed('past, preceding, last', -1),
    coming: listed('coming, upcoming, next, forthcoming', 1),
    dayshift: {
      ...{ today: 0, yesterday: -1, tomorrow: 1, tonight: 0, 'the day before yesterday': -2 },
      ...{ 'the day after tomorrow': 2, 'last night': -1, 'this morning': 0, 'this evening': 0 },
      ...{ 'this afternoon': 0, overnight: 0 },
    },
    daypart: listed('morning, afternoon, evening, night, lunchtime, midday'),
    smallhours: listed('early hours of, small hours of, the early hours of'),
    part: {
      ...listed(
        'early, early in, beginning of, start of, the beginning of, the start of, the early part of, the first part of',
        'START',
      ),
      ...listed('mid, middle of, the middle of, midway through, halfway through', 'MID'),
      ...listed(
        'late, late in, end of, the end of, the latter part of, the tail end of, the close of, year-end',
        'END',
      ),
    },
    since: listed('since, ever since, dating back to'),
    onward: listed(
      'as of, starting, effective, beginning, as from, no earlier than, not earlier than, no sooner than, not before, with effect from',
    ),
    asof: listed('from'),
    fromto: listed('from'),
    sincethen: listed('since then, from then on, ever since then'),
    fiscal: listed('fy, fiscal, fiscal year, financial year, of fiscal'),
    extent: listed('to'),
    moved: listed(
      'dates from, dated from, dating from, postponed to, moved to, delayed to, rescheduled to, pushed back to, brought forward to, changed to, deferred to, delayed until, postponed until',
    ),
    after: listed('after, following'),
    until: listed('until, till, up to, up until'),
    by: listed('by, through, no later than, not later than, prior to, ahead of'),
    before: listed('before'),
    to: listed('to, through, until, till, –, -, —, up to'),
    between: listed('between'),
    and: listed('and, &'),
    or: listed('or'),
    of: listed('of, in'),
    in: listed('in, during, on'),
    the: listed('the'),
    ago: listed('ago, back'),
    side: { later: 1, earlier: -1, afterwards: 1, previously: -1, before: -1, 'after that': 1 },
    hence: listed('from now, from today, hence, ’ time, ’s time'),
    clock: listed('a.m., p.m., am, pm, o’clock, noon, midday, midnight, gmt'),
    than: listed('than'),
    within: { earlier: -1, later: 1 },
    following: { following: 1, next: 1, preceding: -1, previous: -1 },
    that: listed('that, that same, the same'),
    same: listed('same, the same, that same'),
    date: { date: 'day' },
    approx: listed(
      'about, around, nearly, almost, some, roughly, approximately, just over, just under, well over, a little over, a little more than, little more than, slightly more than, a bit more than, barely, exactly, only',
    ),
    circa: listed('around, circa, about, c., approximately, roughly'),
    more: listed('more than, over, longer than, upwards of'),
    less: listed('less than, under, fewer than'),
    least: listed('at least, a minimum of, no less than'),
    just: listed('just, shortly, right, soon'),
    era: {
      ...{ twenties: 1920, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960 },
      ...{ seventies: 1970, eighties: 1980, nineties: 1990, noughties: 2000 },
    },
    plural: listed('s, ’s'),
    holiday: {
      ...{ christmas: 'christmas', 'christmas day': 'christmas', 'christmas eve': 'christmas-eve' },
      ...{
        'boxing day': 'boxing-day',
        'new year’s eve': 'new-years-eve',
        'new year’s day': 'new-year',
      },
      ...{
        'new years eve': 'new-years-eve',
        'new year’s': 'new-year',
        'new year': 'new-year',
        'easter sunday': 'easter',
      },
      ...{ easter: 'easter', 'easter monday': 'easter-monday', 'good friday': 'good-friday' },
      ...{
        thanksgiving: 'thanksgiving',
        'thanksgiving day': 'thanksgiving',
        halloween: 'halloween',
      },
      ...{
        'black friday': 'black-friday',
        'cyber monday': 'cyber-monday',
        'labor day': 'labor-day',
      },
      ...{ 'memorial day': 'memorial-day', 'independence day': 'independence-day' },
      ...{ 'fourth of july': 'independence-day', 'valentine’s day': 'valentine' },
      ...{ 'ascension day': 'ascension', pentecost: 'whitsun', 'whit monday': 'whit-monday' },
      ...{
        'king’s day': 'kings-day',
        'liberation day': 'liberation',
        'st patrick’s day': 'st-patrick',
      },
      ...{ 'martin luther king day': 'mlk-day', 'veterans day': 'st-martin', epiphany: 'epiphany' },
    },
    schoolyear: listed('school year, academic year'),
    vague: listed(
      'now, recently, currently, then, soon, shortly, nowadays, at the time, previously, lately, a short time later, these days, long ago, once, formerly, in recent years, recent months, recent years, recent weeks, recent days',
    ),
    set: {
      ...{ daily: 'P1D', weekly: 'P1W', monthly: 'P1M', yearly: 'P1Y', annually: 'P1Y' },
      ...{ annual: 'P1Y', quarterly: 'P3M', fortnightly: 'P2W', biweekly: 'P2W', hourly: 'PT1H' },
      ...{ mondays: 'P1W', tuesdays: 'P1W', wednesdays: 'P1W', thursdays: 'P1W', fridays: 'P1W' },
      ...{ saturdays: 'P1W', sundays: 'P1W' },
    },
    every: listed('every, each, per, each and every, once a, twice a, times a'),
    old: listed('old, olds, of age'),
    night: listed('night of'),
  },
  future: split(
    'will shall must should going due expected plans scheduled begins begin starts start takes take comes come becomes ends expires deadline hopes slated upcoming needs need be would',
  ),
  past: split(
    'was were had has have did said told found took made began came went held wrote showed learned gave won left saw got sent met ran became brought led paid fell put hit cut heard broke stole knew kept spoke struck rose grew drew sought lost sold bought says reports writes announces reported according been sued',
  ),
  pastForm: /^(?!(?:hundred|indeed|speed|united|need|proceed|succeed|exceed|feed|seed)$).{2,}ed$/,
  present: split('has have is are'),
  negations: split('not never t'),
  promising: split(
    'set planned plans planning scheduled expected expects due ordered orders vowed pledged promised intends intend wants hopes likely supposed poised slated asked asks urged invited aims hoping about',
  ),
  granting: split(
    'given gave gives grant granted extended postponed delayed deferred adjourned wait',
  ),
  joining: split('that which who where whether because while if but and as'),
  counted: split(
    'soldiers parents schools hospitals doctors lawyers journalists passengers families homes cars letters tenants clients guests subscribers workers individuals prisoners drivers people users customers patients asylum euros dollars pounds percent times complaints reports members employees residents citizens children students men women companies organisations organizations municipalities cases documents pages computers files records accounts photos images victims officers miles kilometres meters kg gigabytes gb mb million billion words items applications requests names addresses copies websites systems cameras fines refugees breaches incidents responses votes followers tons hours minutes households jobs participants seekers messages emails devices respondents',
  ),
  counting: split(
    '$ € £ than about nearly almost some approximately roughly article art section sections no number nr page p paragraph version total maximum case chapter # room par iso recital rule title some',
  ),
  named:
    /(?:act|acts|regulation|regulations|order|bill|code|directive|windows|office|agenda|rules|law|games|olympics|iso|iec|vision|cup|project|statute|ordinance|dpa|plan|protocol|conference|summit|index|survey|census|report|\/)$/,
  actHead: /^act$/,
  prepositions: split(
    'in since until till by of from early late mid last this next before after through during between around and to for every between or late',
  ),
  naming: split('and or to for by of with as'),
  titled: split('times telegraph mirror herald express mail post world business night’s'),
}
