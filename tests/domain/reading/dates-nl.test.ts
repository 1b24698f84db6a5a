import { describe } from 'vitest'
import { readsAs } from './sentence-table.ts'

// Sentences of our own after the guideline for dates in news; none is of the scored articles.

describe('Dutch news of 2020-07-17', () => {
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'as written' },
    `
    Het rapport verscheen op 20 december 2013. => 2013-12-20
    In maart 2018 werd het lek ontdekt. => 2018-03
    Het lek uit 2014 bleef lang geheim. => 2014
    Rond 2015 begon het project. => 2015~
    Omstreeks mei 2016 begon het project. => 2016-05~
    Per januari 2018 geldt de nieuwe regeling. => 2018-01
    Per 1 juli 2021 geldt de nieuwe regeling. => 2021-07-01
    Dinsdag 9 juni 2020 was de zitting. => 2020-06-09
    Hij gaf 2 mei 2016 een interview. => 2016-05-02
    Op 1-2-2019 volgde een brief. => 2019-02-01
    Het besluit van 01/02/2019 is vernietigd. => 2019-02-01
    Het vonnis is van 24 september 2019. => 2019-09-24
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'the year comes from the tense' },
    `
    De minister schreef de Kamer op 3 juni een brief. => 2020-06-03
    Op 12 oktober moet het bestand vernietigd zijn. => 2020-10-12
    De stichting diende in mei een klacht in. => 2020-05
    De gemeente zal in november verslag doen. => 2020-11
    Vrijdagavond werd de stekker eruit getrokken. => 2020-07-17
    Dinsdag 9 juni was de zitting. => 2020-06-09
    Op 9 juni jl. was de zitting. => 2020-06-09
    In december werd het contract getekend. => 2019-12
    Om 16.30 uur begon de storing. => none
    De storing duurde drie dagen. => none
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'the press rule, or the weekday that is named with a date',
    },
    `
    Volgens de krant werden zondag duizenden dossiers gevonden. => 2020-07-12
    De rechter doet vrijdag uitspraak. => 2020-07-17
    Het hof deed vrijdag uitspraak. => 2020-07-17
    Afgelopen woensdag bleek dat de database openstond. => 2020-07-15
    Komende dinsdag spreekt de Kamer erover. => 2020-07-21
    Komende vrijdag spreekt de Kamer erover. => 2020-07-24
    Afgelopen vrijdag bleek het. => 2020-07-10
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'counted in days from publication' },
    `
    Gisteravond meldde de politie dat. => 2020-07-16
    Eergisteren bleek dat. => 2020-07-15
    Morgen komt het rapport uit. => 2020-07-18
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'ISO week, Monday to Sunday' },
    `
    Vorige week ontving de toezichthouder de melding. => 2020-07-06/2020-07-12
    Volgende week komt er een debat. => 2020-07-20/2020-07-26
    Deze week kwam het uit. => 2020-07-13/2020-07-19
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'Saturday and Sunday' },
    `
    Afgelopen weekend lag het systeem plat. => 2020-07-11/2020-07-12
    Dit weekend gaat het systeem uit. => 2020-07-18/2020-07-19
    Komend weekend wordt het systeem vervangen. => 2020-07-18/2020-07-19
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'the calendar month or year' },
    `
    Vorige maand stapte de directeur op. => 2020-06
    Volgend jaar treedt de wet in werking. => 2021
    Vorig jaar bleek al dat het misging. => 2019
    Mei vorig jaar werd het contract getekend. => 2019-05
    In maart vorig jaar werd het contract getekend. => 2019-03
    In maart van dit jaar werd het contract getekend. => 2020-03
    De autoriteit kreeg vorig jaar 27.000 meldingen, in 2018 nog 21.000. => 2019 ; 2018
    Binnen drie maanden moet het klaar zijn. => none
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'within the running unit, up to publication or from it',
    },
    `
    Eerder deze week gaf hij dat toe. => 2020-07-13/2020-07-17
    Eerder deze maand gaf hij dat toe. => 2020-07-01/2020-07-17
    Eerder dit jaar gaf hij dat toe. => 2020-01/2020-07
    Later dit jaar volgt een evaluatie. => 2020-07/2020-12
    Later deze maand volgt een evaluatie. => 2020-07-17/2020-07-31
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'so long ago: years, months and weeks about, days exact',
    },
    `
    Drie jaar geleden begon het project. => 2017~
    Twee weken geleden vertrok hij. => 2020-07-03~
    Drie dagen geleden vertrok hij. => 2020-07-14
    Twee maanden geleden vertrok hij. => 2020-05~
    Bijna vijf jaar geleden vertrok hij. => 2015~
    Ruim tien jaar geleden begon het. => 2010~
    Meer dan vijf jaar geleden begon het. => ../2015~
    Anderhalf jaar geleden begon het. => 2019-01~
    Een half jaar geleden begon het. => 2020-01~
    Zo'n vijf jaar geleden begon het. => 2015~
    Vandaag een jaar geleden begon het. => 2019-07-17
    Precies een jaar geleden begon het. => 2019~
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'a stretch up to now, one precision finer; without a number vague',
    },
    `
    De afgelopen drie jaar werden gegevens gedeeld. => 2017-07/2020-07
    De komende tien dagen wordt gecontroleerd. => 2020-07-17/2020-07-27
    In de afgelopen twee weken kwamen er klachten. => 2020-07-03/2020-07-17
    De afgelopen maanden waren er klachten. => none
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'seasons, as news counts them' },
    `
    Dit voorjaar werd het akkoord herzien. => 2020-21
    In de herfst van 2015 begon het. => 2015-23
    Afgelopen winter bleek dat. => 2019-24
    Deze zomer wordt het systeem vervangen. => 2020-22
    Vorige zomer bleek dat. => 2019-22
    Afgelopen zomer bleek dat. => 2019-22
    Volgend voorjaar komt er een wet. => 2021-21
    Dit najaar komt de minister met een voorstel. => 2020-23
    In de winter van 2018 was het druk. => 2018-24
    In de zomer van vorig jaar werd het contract getekend. => 2019-22
    Vorig jaar zomer werd de deal gesloten. => 2019-22
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'a named part of a year or month' },
    `
    In het tweede kwartaal van 2019 steeg het aantal. => 2019-34
    In het eerste kwartaal van dit jaar steeg het aantal. => 2020-33
    In de eerste helft van 2018 steeg het. => 2018-40
    In de tweede helft van vorig jaar steeg het. => 2019-41
    In de eerste zes maanden van 2019 waren er 10.000 meldingen. => 2019-01/2019-06
    In de laatste drie maanden van 2019 daalde het. => 2019-10/2019-12
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'decades and centuries leave digits open' },
    `
    In de jaren tachtig bestond dat niet. => 198X
    In de jaren '90 bestond dat niet. => 199X
    In de 19e eeuw was dat anders. => 18XX
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'early, mid and late are windows with soft edges',
    },
    `
    Eind jaren negentig begon men daarmee. => 1997~/1999~
    Begin jaren 80 begon men daarmee. => 1980~/1983~
    Begin 2016 begon de proef. => 2016-01~/2016-03~
    Medio 2017 stopte de proef. => 2017-05~/2017-08~
    Halverwege 2017 stopte de proef. => 2017-05~/2017-08~
    Eind vorig jaar stopte de proef. => 2019-10~/2019-12~
    Begin dit jaar stopte de proef. => 2020-01~/2020-03~
    Begin maart stopte de proef. => 2020-03-01~/2020-03-10~
    Half juni stopte de proef. => 2020-06-11~/2020-06-20~
    Eind februari 2019 stopte de proef. => 2019-02-21~/2019-02-28~
    Eind vorige maand stopte de proef. => 2020-06-21~/2020-06-30~
    Begin deze week stopte de proef. => 2020-07-13~/2020-07-14~
    Eind volgende week stopt de proef. => 2020-07-23~/2020-07-24~
    Aan het eind van het jaar stopt de proef. => 2020-10~/2020-12~
    Begin augustus vorig jaar was er storing. => 2019-08-01~/2019-08-10~
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'from then on' },
    `
    Sinds 2013 worden gegevens gedeeld. => 2013/..
    Sinds vorig jaar worden gegevens gedeeld. => 2019/..
    Sinds eind 2014 worden gegevens gedeeld. => 2014-10~/..
    Vanaf 1 januari 2021 geldt de wet. => 2021-01-01/..
    Met ingang van 1 mei 2019 geldt de wet. => 2019-05-01/..
    Sinds maandag is de site uit de lucht. => 2020-07-13/..
    Sinds vorige week is de site uit de lucht. => 2020-07-06/..
    Sinds de zomer is de site uit de lucht. => 2020-06~/..
    Na 25 mei 2018 was het verboden. => 2018-05-25/..
    Vanaf het begin van 2019 liep de proef. => 2019-01~/..
    Al sinds het voorjaar van 2017 wist men het. => 2017-03~/..
    Sinds 25 mei 2018 geldt de AVG. => 2018-05-25/..
    Sinds de invoering van de AVG in mei 2018 is dat verboden. => 2018-05
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'up to then' },
    `
    Tot 16 oktober kan men reageren. => ../2020-10-16
    Tot en met 31 december 2019 gold een overgangsregeling. => ../2019-12-31
    Uiterlijk 1 september moet het klaar zijn. => ../2020-09-01
    Uiterlijk vrijdag moet het klaar zijn. => ../2020-07-17
    Vóór 2015 was er geen wet. => ../2015
    Het moet voor 1 augustus klaar zijn. => ../2020-08-01
    Het contract loopt tot eind 2022. => ../2022-12~
    Het contract liep tot half april. => ../2020-04-20~
    Tot vorig jaar was dat normaal. => ../2019
    Tot voor kort was dat normaal. => none
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'for a year, not before it' },
    `
    Voor 2022 wordt een stijging verwacht. => 2022
    Voor volgend jaar is geen geld. => 2021
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'a range has both ends at their own precision',
    },
    `
    Tussen 12 en 17 mei 2018 werden de bestanden gekopieerd. => 2018-05-12/2018-05-17
    Tussen mei 2017 en eind 2019 werden de gegevens gedeeld. => 2017-05/2019-12~
    Van 2014 tot 2018 was hij directeur. => 2014/2018
    Van 3 tot 6 juni 2019 was de conferentie. => 2019-06-03/2019-06-06
    In de periode 2015-2018 werden er fouten gemaakt. => 2015/2018
    Van maandag tot en met woensdag was de site plat. => 2020-07-13/2020-07-15
    Van mei tot juli 2019 liep de proef. => 2019-05/2019-07
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'or: one of these' },
    `
    De brieven komen maandag of dinsdag aan. => [2020-07-20,2020-07-21]
    In mei of juni 2019 is het lek ontstaan. => [2019-05,2019-06]
    In 2016 of 2017 werd er een klacht ingediend. => [2016,2017]
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'two days of one month are one value; years named beside each other are two',
    },
    `
    Op 18 en 20 augustus 2015 kwam de data online. => {2015-08-18,2015-08-20}
    In 2016 en 2017 werden er klachten ingediend. => 2016 ; 2017
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'a holiday is its date; just before it is about the day before',
    },
    `
    Op eerste kerstdag 2019 werd het bekend. => 2019-12-25
    Vlak voor kerst werd het bekend. => 2019-12-24~
    Op Koningsdag 2019 werd het bekend. => 2019-04-27
    Op Goede Vrijdag 2018 werd het bekend. => 2018-03-30
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'nl',
      why: 'the Dutch school year, about 1 August to 31 July',
    },
    `
    In het schooljaar 2018-2019 waren er klachten. => 2018-08~/2019-07~
    Vorig schooljaar waren er klachten. => 2018-08~/2019-07~
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'counted from the last date of the story' },
    `
    In 2016 kwam de wet. Later dat jaar volgde kritiek. => 2016 ; 2016
    Op 12 juli 2015 zag men iets. De volgende dag stond er een melding. => 2015-07-12 ; 2015-07-13
    Op 12 juli 2015 zag men iets. Twee dagen later was alles weg. => 2015-07-12 ; 2015-07-14
    In mei 2018 werd de wet van kracht. Een jaar later waren er boetes. => 2018-05 ; 2019
    Op dezelfde dag, 3 april 2019, werd het gemeld. => 2019-04-03
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'a look-alike: amount, age, name or act' },
    `
    De Wet op de inlichtingen- en veiligheidsdiensten 2017 is omstreden. => none
    De boete bedroeg 2000 euro. => none
    Er kwamen ruim 1800 meldingen binnen. => none
    Zondag met Lubach besteedde er aandacht aan. => none
    Verordening (EU) 2016/679 regelt dat. => none
    Het gaat om 1900 mensen. => none
    De 28-jarige man werd aangehouden. => none
    Maxim Februari schreef erover. => none
    De Telecommunicatiewet 2010 is gewijzigd. => none
    Het besluit d.d. 2019-02-01 is vernietigd. => 2019-02-01
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'a weekday of a named week' },
    `
    Vorige week maandag kwam het bericht. => 2020-07-06
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'the night between two days' },
    `
    In de nacht van zaterdag op zondag werd ingebroken. => 2020-07-11/2020-07-12
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'nl', why: 'so far ahead, about' },
    `
    Over twee weken is de zitting. => 2020-07-31~
    `,
  )
})

describe('Dutch news of 2018-04-10', () => {
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'as written' },
    `
    Het bedrijf werd in 2013 opgericht. => 2013
    In 2010 had de politie 5000 camera's. => 2010
    De Wet bescherming persoonsgegevens uit 2001 verdwijnt. => 2001
    In de loop van 2019 komt er een nieuw systeem. => 2019
    Amsterdam, 9 april 2018 => 2018-04-09
    9 apr 2018, 12:00 => 2018-04-09
    Gepubliceerd: 09-04-2018 14:33 => 2018-04-09
    De commissie-Winsemius rapporteerde in mei 2017. => 2017-05
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'nl',
      why: 'the press rule, or the weekday that is named with a date',
    },
    `
    Zuckerberg verschijnt dinsdag voor de Senaat. => 2018-04-10
    De Kamer debatteert donderdag over de zaak. => 2018-04-12
    Op vrijdag 6 april om 14.00 uur vond men het lek. => 2018-04-06
    De inval afgelopen zaterdagavond was onrechtmatig. => 2018-04-07
    Aanstaande zaterdag is de demonstratie. => 2018-04-14
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'a named part of a year or month' },
    `
    De AP kreeg in het eerste halfjaar van 2017 ruim 4000 meldingen. => 2017-40
    In de tweede helft van maart kwamen klachten. => 2018-03-16/2018-03-31
    De eerste week van maart viel het uit. => 2018-03-01/2018-03-07
    De laatste week van maart viel het uit. => 2018-03-25/2018-03-31
    De eerste maanden van 2018 ging het mis. => 2018-01~/2018-03~
    De eerste twee weken van april ging het mis. => 2018-04-01/2018-04-14
    Dit kwartaal is het klaar. => 2018-34
    Het vierde kwartaal van vorig jaar was slecht. => 2017-36
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'from then on' },
    `
    De boete geldt vanaf 2016. => 2016/..
    Sinds begin dit jaar geldt een verbod. => 2018-01~/..
    Vanaf 25 mei geldt de AVG. => 2018-05-25/..
    Vanaf volgende week gelden er regels. => 2018-04-16/..
    Na de zomer komt er een besluit. => 2018-08~/..
    Sinds maart vorig jaar lopen er onderzoeken. => 2017-03/..
    Met terugwerkende kracht vanaf 1 januari 2017. => 2017-01-01/..
    Al sinds de jaren negentig ging het mis. => 1990/..
    Sinds deze maand geldt het. => 2018-04/..
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'up to then' },
    `
    Tot en met maart 2017 had men toegang. => ../2017-03
    De politie bewaart beelden tot vier weken na opname. => none
    Nog voor de zomer komt er een besluit. => ../2018-06~
    Voor het eind van het jaar komt er een besluit. => ../2018-12~
    De proef duurt tot 1 juli 2019. => ../2019-07-01
    Het ministerie heeft tot 1 mei de tijd om te reageren. => ../2018-05-01
    De minister wil uiterlijk eind mei duidelijkheid. => ../2018-05-31~
    De schade liep in 2017 op tot 1,2 miljoen. => 2017
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'the year comes from the tense' },
    `
    De AVG gaat 25 mei in. => 2018-05-25
    Op 25 mei treedt de AVG in werking. => 2018-05-25
    Per 25 mei geldt de AVG. => 2018-05-25
    De zaak speelt al jaren. => none
    De politie bewaart beelden vier weken. => none
    Donderdagochtend viel de politie binnen. => 2018-04-05
    Maandagavond laat viel het uit. => 2018-04-09
    De deadline is 30 april. => 2018-04-30
    Een dag eerder, op 8 april, schreef hij dat. => 2018-04-08
    De rechtbank bepaalde op 6 december dat het mocht. => 2017-12-06
    Afgelopen maart was het mis. => 2018-03
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'nl',
      why: 'a range has both ends at their own precision',
    },
    `
    Hij was van 2002 tot en met 2010 minister. => 2002/2010
    Tussen januari en maart 2017 werden mails gelezen. => 2017-01/2017-03
    Van eind 2013 tot begin 2016 werden mails gelezen. => 2013-10~/2016-03~
    Van oktober tot en met december 2017 werden mails gelezen. => 2017-10/2017-12
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'a look-alike: amount, age, name or act' },
    `
    De gegevens van 2500 patiënten lagen op straat. => none
    Artikel 2000 van de wet. => none
    Kenmerk 2018/1234 is gebruikt. => none
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'the calendar month or year' },
    `
    Vijf jaar eerder gebeurde hetzelfde. => none
    De inval was op 7 februari van dit jaar. => 2018-02-07
    In april vorig jaar was de inval. => 2017-04
    Op de eerste dag van het jaar ging het mis. => 2018-01-01
    Deze maand gaat de proef van start. => 2018-04
    Volgende maand gaat de proef van start. => 2018-05
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'counted from the last date of the story' },
    `
    In juni 2014 begon de app. Een maand later waren er 200.000 gebruikers. => 2014-06 ; 2014-07
    Op 3 maart 2016 kwam de brief. Drie weken later volgde antwoord. => 2016-03-03 ; 2016-03-24
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'nl',
      why: 'two days of one month are one value; years named beside each other are two',
    },
    `
    In 2015 en 2016 samen waren er 3000 klachten. => 2015 ; 2016
    In januari, februari en maart waren er klachten. => 2018-01 ; 2018-02 ; 2018-03
    In 2014, 2015 en 2016 waren er klachten. => 2014 ; 2015 ; 2016
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'seasons, as news counts them' },
    `
    In het najaar wordt de wet behandeld. => 2018-23
    In het voorjaar van 2019 volgt de evaluatie. => 2019-21
    De gemeente kocht in de zomer van 2016 camera's. => 2016-22
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'nl',
      why: 'early, mid and late are windows with soft edges',
    },
    `
    Eind dit jaar volgt de evaluatie. => 2018-10~/2018-12~
    Begin volgend jaar volgt de evaluatie. => 2019-01~/2019-03~
    Eind 2017, begin 2018 was het mis. => 2017-10~/2017-12~ ; 2018-01~/2018-03~
    Medio mei is het klaar. => 2018-05-11~/2018-05-20~
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'the night between two days' },
    `
    In de nacht van 3 op 4 april viel het uit. => 2018-04-03/2018-04-04
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'Saturday and Sunday' },
    `
    Vorig weekend viel het uit. => 2018-04-07/2018-04-08
    In het weekend viel het uit. => 2018-04-07/2018-04-08
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'so far ahead, about' },
    `
    Over een jaar is alles anders. => 2019~
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'a weekday of a named week' },
    `
    De inval van vorige week dinsdag was onrechtmatig. => 2018-04-03
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'or: one of these' },
    `
    Vandaag of morgen komt de uitspraak. => [2018-04-10,2018-04-11]
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'nl',
      why: 'so long ago: years, months and weeks about, days exact',
    },
    `
    Zo'n twee jaar geleden schreef hij dat. => 2016~
    Ongeveer drie maanden geleden schreef hij dat. => 2018-01~
    Nog geen jaar geleden schreef hij dat. => none
    Een week geleden schreef hij dat. => 2018-04-03~
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'nl', why: 'counted in days from publication' },
    `
    Gisteren, 9 april, schreef hij dat. => 2018-04-09 ; 2018-04-09
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'nl',
      why: 'a stretch up to now, one precision finer; without a number vague',
    },
    `
    In de afgelopen vijf jaar ging het mis. => 2013-04/2018-04
    `,
  )
})

describe('Dutch news of 2022-03-02', () => {
  readsAs(
    {
      published: '2022-03-02',
      language: 'nl',
      why: 'a range has both ends at their own precision',
    },
    `
    De Belastingdienst hield van 2013 tot begin 2020 een zwarte lijst bij. => 2013/2020-03~
    Hij was tussen 2010 en 2015 wethouder. => 2010/2015
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'from then on' },
    `
    Sinds 27 februari 2020 is de lijst uitgeschakeld. => 2020-02-27/..
    Vanaf 2012 kregen ambtenaren toegang. => 2012/..
    Zij werkt er sinds een jaar. => 2021~/..
    Sinds de zomer van 2020 is het stil. => 2020-06~/..
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'as written' },
    `
    De AP legde in december 2021 een boete op van 2,75 miljoen euro. => 2021-12
    In 2020 steeg het aantal meldingen met 30 procent ten opzichte van 2019. => 2020 ; 2019
    Al in 2017 waarschuwde de FG. => 2017
    In 1650 bestond dat al. => 1650
    De wet uit 1950 geldt nog. => 1950
    In 2000 begon het. => 2000
    `,
  )
  readsAs(
    {
      published: '2022-03-02',
      language: 'nl',
      why: 'the press rule, or the weekday that is named with a date',
    },
    `
    Staatssecretaris Van Rij stuurde dinsdagavond een brief aan de Kamer. => 2022-03-01
    De politie meldt woensdag dat het lek gedicht is. => 2022-03-02
    Het ministerie laat woensdag weten dat. => 2022-03-02
    Volgens het AD van zaterdag wist hij het. => 2022-02-26
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'the calendar month or year' },
    `
    Uit een rapport van vorig jaar april bleek dat al. => 2021-04
    De bewaartermijn is twintig jaar. => none
    Ruim vier jaar lang werden gegevens gedeeld. => none
    In mei 2016, twee jaar voor de invoering, was het al bekend. => 2016-05
    Afgelopen jaar werden 300 verzoeken gedaan. => 2021-03/2022-03
    Nu, 10 jaar later, is er nog niets. => none
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'seasons, as news counts them' },
    `
    Pas in het najaar van 2019 trok de dienst aan de bel. => 2019-23
    In de zomer van 2021 bleek uit onderzoek van Trouw en RTL Nieuws dat. => 2021-22
    Komend najaar wordt de wet geëvalueerd. => 2022-23
    De gemeente stopte er vorige zomer mee. => 2021-22
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'up to then' },
    `
    Tot 1 januari hebben slachtoffers de tijd. => ../2022-01-01
    Uiterlijk 31 december 2022 zijn de gegevens gewist. => ../2022-12-31
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'the year comes from the tense' },
    `
    De rechtszaak dient op 14 april. => 2022-04-14
    De hack van afgelopen december was groot. => 2021-12
    Op 2 en 3 februari vergaderde de commissie. => {2022-02-02,2022-02-03}
    Van 10 t/m 14 januari lag het systeem stil. => 2022-01-10/2022-01-14
    De motie werd 10 februari aangenomen. => 2022-02-10
    Zaterdag 5 maart is er een demonstratie. => 2022-03-05
    `,
  )
  readsAs(
    {
      published: '2022-03-02',
      language: 'nl',
      why: 'early, mid and late are windows with soft edges',
    },
    `
    Het kabinet kwam begin februari met een plan. => 2022-02-01~/2022-02-10~
    Eind deze maand volgt een hoorzitting. => 2022-03-21~/2022-03-31~
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'ISO week, Monday to Sunday' },
    `
    In de week van 7 maart volgt een hoorzitting. => 2022-03-07/2022-03-13
    De Kamer stemt volgende week dinsdag. => 2022-03-08
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'the night between two days' },
    `
    Dat gebeurde in de nacht van dinsdag op woensdag. => 2022-03-01/2022-03-02
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'a look-alike: amount, age, name or act' },
    `
    Zo'n 1500 medewerkers konden erbij. => none
    Het gaat om artikel 8 EVRM. => none
    Van de 2000 gemeenten deden er 1500 van de 1900 mee. => none
    De zaak ECLI:NL:RBDHA:2020:865 is bekend. => none
    Zie nu.nl/tech/2020/artikel voor meer. => none
    Bel 06-12345678 of mail. => none
    Dossier 2018-0123 is gesloten. => none
    Er waren 1700 boeren bij. => none
    Zij kregen 2000 koeien. => none
    De score was 2-0 na 90 minuten. => none
    Covid-19 brak uit. => none
    Om 20.30 uur begon het. => none
    Hij is 45 jaar en woont er 10 jaar. => none
    Office 365 is veilig. => none
    Op pagina 2019 staat het. => none
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'nl', why: 'a named part of a year or month' },
    `
    In het eerste kwartaal van 2022 komt er een besluit. => 2022-33
    `,
  )
})
