import { describe } from 'vitest'
import { readsAs } from './sentence-table.ts'

// Sentences of our own after the guideline for dates in news; none is of the scored articles.

describe('English news of 2020-07-17', () => {
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'as written' },
    `
    The report came out on 20 December 2013. => 2013-12-20
    The report came out on December 20, 2013. => 2013-12-20
    The leak was found in March 2018. => 2018-03
    Victims of the 2014 breach sued. => 2014
    Around May 2016 the project began. => 2016-05~
    Back in November 2018 it emerged. => 2018-11
    The decision of 01/02/2019 was annulled. => 2019-02-01
    The letter dated 9 July 2019 was leaked. => 2019-07-09
    On the 9th of July 2019 it was leaked. => 2019-07-09
    It was leaked in 2018's biggest breach. => 2018
    During 2018 it grew. => 2018
    For 2019, it was 20 million. => 2019
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'the year comes from the tense' },
    `
    The minister wrote to parliament on June 3. => 2020-06-03
    The file will be destroyed on October 12. => 2020-10-12
    The group filed a complaint in May. => 2020-05
    The council will report in November. => 2020-11
    Last month the director resigned. => 2020-06
    The hearing is on Sept. 15. => 2020-09-15
    It has existed for three years. => none
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'the press rule, or the weekday that is named with a date',
    },
    `
    The paper said on Sunday that files were found. => 2020-07-12
    The court will rule on Tuesday. => 2020-07-21
    The court ruled on Friday. => 2020-07-17
    Last Friday the court ruled. => 2020-07-10
    Next Monday the court rules. => 2020-07-20
    The site went down late Thursday. => 2020-07-16
    Early on Thursday morning the site went down. => 2020-07-16
    In the early hours of Saturday morning the site went down. => 2020-07-11
    On Tuesday, June 9, 2020 the hearing was held. => 2020-06-09
    On Tuesday, June 9, the hearing was held. => 2020-06-09
    She filed on Monday, and on Wednesday it was dismissed. => 2020-07-13 ; 2020-07-15
    Thursday's ruling was a surprise. => 2020-07-16
    Facebook said on Wednesday it would fix it. => 2020-07-15
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'counted in days from publication' },
    `
    The company said yesterday that data was lost. => 2020-07-16
    It was announced today. => 2020-07-17
    The report is due tomorrow. => 2020-07-18
    It happened last night. => 2020-07-16
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'ISO week, Monday to Sunday' },
    `
    Last week the regulator received a notice. => 2020-07-06/2020-07-12
    Next week a debate will be held. => 2020-07-20/2020-07-26
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'Saturday and Sunday' },
    `
    Last weekend the system was down. => 2020-07-11/2020-07-12
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'the calendar month or year' },
    `
    Next year the law takes effect. => 2021
    Last year there were complaints. => 2019
    In July last year a person known as X left. => 2019-07
    It changed in July this year. => 2020-07
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'within the running unit, up to publication or from it',
    },
    `
    Earlier this week he admitted it. => 2020-07-13/2020-07-17
    Earlier this month he admitted it. => 2020-07-01/2020-07-17
    Earlier this year he admitted it. => 2020-01/2020-07
    Later this year a review will follow. => 2020-07/2020-12
    The trial ended earlier in the year. => 2020-01/2020-07
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'so long ago: years, months and weeks about, days exact',
    },
    `
    Three years ago the project began. => 2017~
    Two weeks ago he left. => 2020-07-03~
    Three days ago he left. => 2020-07-14
    A year ago he left. => 2019~
    About ten years ago it started. => 2010~
    More than five years ago it started. => ../2015~
    Over five years ago it started. => ../2015~
    Nearly two years ago it started. => 2018~
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'a stretch up to now, one precision finer; without a number vague',
    },
    `
    Over the past three years data was shared. => 2017-07/2020-07
    In the last three years data was shared. => 2017-07/2020-07
    Checks will run for the next ten days. => 2020-07-17/2020-07-27
    In the past two weeks there were complaints. => 2020-07-03/2020-07-17
    In recent months there were complaints. => none
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'seasons, as news counts them' },
    `
    This spring the deal was revised. => 2020-21
    Last winter it emerged. => 2019-24
    This summer the system will be replaced. => 2020-22
    Last summer it emerged. => 2019-22
    In the fall of 2016 it emerged. => 2016-23
    Spring 2019 saw a new law. => 2019-21
    In the summer of 2018 it began. => 2018-22
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'a look-alike: amount, age, name or act' },
    `
    In the autumn of 2015 it started. => 2015-23
    Before 2015 there was no law. => ../2015
    Between 2015 and 2018 errors were made. => 2015/2018
    On August 18 and 20, 2015 data came online. => {2015-08-18,2015-08-20}
    On July 12, 2015 staff saw something. The next day there was a notice. => 2015-07-12 ; 2015-07-13
    On July 12, 2015 staff saw something. Two days later all was gone. => 2015-07-12 ; 2015-07-14
    On June 12 2015 they broke in. On July 12 staff saw it. => 2015-06-12 ; 2015-07-12
    The Data Protection Act 2018 applies. => none
    The fine was 2000 dollars. => none
    Theresa May said it was wrong. => none
    It may march on. => none
    The man, 28, was arrested. => none
    Children under 13 may not use it. => none
    Regulation (EU) 2016/679 applies. => none
    The Sunday Times reported it. => none
    Some 2000 people were affected. => none
    In about 2015 the project began. => 2015~
    It had been running since at least 2015. => 2015/..
    The data covers 2015 through 2019. => 2015/2019
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'from then on' },
    `
    Since the summer the site has been down. => 2020-06~/..
    Data has been shared since 2013. => 2013/..
    Data has been shared since last year. => 2019/..
    Data has been shared since late 2014. => 2014-10~/..
    From 1 January 2021 the law applies. => 2021-01-01/..
    As of May 2019 the law applies. => 2019-05/..
    The site has been down since Monday. => 2020-07-13/..
    After May 25, 2018 this was forbidden. => 2018-05-25/..
    Since it came into effect on 25 May 2018, fines rose. => 2018-05-25
    It was active from at least March 2019. => 2019-03/..
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'a named part of a year or month' },
    `
    In the second quarter of 2019 numbers rose. => 2019-34
    In Q3 2018 numbers rose. => 2018-35
    In the first half of 2018 numbers rose. => 2018-40
    In the second half of last year numbers rose. => 2019-41
    In the first nine months of 2022 there were 100 reports. => 2022-01/2022-09
    The first week of May was busy. => 2020-05-01/2020-05-07
    The company's last quarter was poor. => 2020-34
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'decades and centuries leave digits open' },
    `
    In the 1980s this was unknown. => 198X
    In the 19th century this was different. => 18XX
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'early, mid and late are windows with soft edges',
    },
    `
    In the late 1990s it began. => 1997~/1999~
    In the early nineties it began. => 1990~/1993~
    In early 2016 the trial started. => 2016-01~/2016-03~
    In mid-2017 the trial ended. => 2017-05~/2017-08~
    The trial ended in late 2017. => 2017-10~/2017-12~
    The trial ended late last year. => 2019-10~/2019-12~
    The trial ended in early March. => 2020-03-01~/2020-03-10~
    The trial ended in mid-June. => 2020-06-11~/2020-06-20~
    The trial ended at the end of last year. => 2019-10~/2019-12~
    The trial will end at the end of the year. => 2020-10~/2020-12~
    The trial began at the beginning of 2018. => 2018-01~/2018-03~
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'up to then' },
    `
    Comments are open until October 16. => ../2020-10-16
    It must be done by 1 September. => ../2020-09-01
    It must be done by the end of 2021. => ../2021-12~
    They collected data through December 2019. => ../2019-12
    Prior to 2018 no one asked. => ../2018
    It will not start before 2022. => ../2022
    No later than 30 June 2021 it must stop. => ../2021-06-30
    By Friday, 200 people had complained. => ../2020-07-17
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'not until then is then' },
    `
    The company did not report it until March 2019. => 2019-03
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'a range has both ends at their own precision',
    },
    `
    Between 12 and 17 May 2018 files were copied. => 2018-05-12/2018-05-17
    Between May 2017 and late 2019 data was shared. => 2017-05/2019-12~
    From 2014 to 2018 he was director. => 2014/2018
    From June 3 to June 6, 2019 the conference was held. => 2019-06-03/2019-06-06
    In the year to March 2019 there were 200 fines. => 2018-04/2019-03
    The 2016-2018 data was lost. => 2016/2018
    The data covers January to March 2019. => 2019-01/2019-03
    `,
  )
  readsAs(
    { published: '2020-07-17', language: 'en', why: 'or: one of these' },
    `
    The letters will arrive on Monday or Tuesday. => [2020-07-20,2020-07-21]
    In May or June 2019 the leak arose. => [2019-05,2019-06]
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'two days of one month are one value; years named beside each other are two',
    },
    `
    In 2016 and 2017 complaints were filed. => 2016 ; 2017
    In May and June 2019 it was tested. => {2019-05,2019-06}
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'a holiday is its date; just before it is about the day before',
    },
    `
    On Christmas Eve 2019 it emerged. => 2019-12-24
    On Good Friday 2018 it emerged. => 2018-03-30
    On New Year's Day 2019 it emerged. => 2019-01-01
    `,
  )
  readsAs(
    {
      published: '2020-07-17',
      language: 'en',
      why: 'counted from the last date of the story, or in its year',
    },
    `
    In 2016 the law came. Later that year critics spoke. => 2016 ; 2016
    The previous year it was less. => 2019
    `,
  )
})

describe('English news of 2018-04-10', () => {
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'up to then' },
    `
    Cambridge Analytica was founded in 2013 by Strategic Communication Laboratories. => 2013
    By mid-2014 the app had harvested data from millions. => ../2014-08~
    The company had until the end of the month to comply. => ../2018-04-30~
    It will be deleted by August. => ../2018-08
    It will last until at least 2020. => ../2020
    By the end of May, the site will close. => ../2018-05-31~
    No later than Friday it must tell. => ../2018-04-13
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'as written' },
    `
    In April 2010, Facebook launched Open Graph. => 2010-04
    A 2011 consent decree bars that. => 2011
    Two years later, in 2017, it was still there. => 2017
    The ICO raided the London offices on 23 March 2018. => 2018-03-23
    The 2016 election was affected. => 2016
    Updated 9:15 a.m. ET, April 9, 2018 => 2018-04-09
    Published: 10 Apr 2018 => 2018-04-10
    On Oct. 3, 2017, Yahoo said all accounts were hit. => 2017-10-03
    It was fined £500,000 in October 2017. => 2017-10
    He was born in 1984. => 1984
    The 10 April 2018 hearing began. => 2018-04-10
    December 2016: Uber pays hackers => 2016-12
    Nov 21 2017: Uber tells => 2017-11-21
    As early as 2011 it was known. => 2011
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'the year comes from the tense' },
    `
    The scandal broke on March 17, when reports appeared. => 2018-03-17
    On the morning of 16 March, lawyers wrote. => 2018-03-16
    The law comes into force on 25 May. => 2018-05-25
    A hearing is set for May 3. => 2018-05-03
    Mr. May left in May. => 2017-05
    Twelve months later nothing had changed. => none
    WASHINGTON (AP) — April 9 => 2018-04-09
    It happened three weeks earlier. => none
    In a letter dated Feb. 27, it said so. => 2018-02-27
    On 1 June it will appeal. => 2018-06-01
    21 November - Uber tells => 2017-11-21
    Two days after the breach, it told no one. => none
    A day earlier, on 8 April, it told them. => 2018-04-08
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'en',
      why: 'two days of one month are one value; years named beside each other are two',
    },
    `
    Zuckerberg will testify before Congress on April 10 and 11. => {2018-04-10,2018-04-11}
    The bank said the breach took place on 22 and 23 March. => {2018-03-22,2018-03-23}
    On Saturday and Sunday the site fell. => 2018-04-07 ; 2018-04-08
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'en',
      why: 'the press rule, or the weekday that is named with a date',
    },
    `
    Zuckerberg will testify Tuesday before the Senate. => 2018-04-10
    He told CNN last Wednesday that he was sorry. => 2018-04-04
    Kogan, 32, denied it on Monday. => 2018-04-09
    Friday's hearing lasted five hours. => 2018-04-06
    The report published Tuesday said so. => 2018-04-10
    In a blog post on Wednesday, Facebook said it. => 2018-04-04
    Late on Tuesday night the site fell. => 2018-04-10
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'a look-alike: amount, age, name or act' },
    `
    About 87 million users were affected, up from 50 million. => none
    Users must be told within 72 hours. => none
    It dates to 2015. => 2015
    It was first reported in December 2015. => 2015-12
    Between March 2014 and May 2015, it took data. => 2014-03/2015-05
    The 1998 Data Protection Act was replaced. => 1998
    Article 29 Working Party said so. => none
    ISO 27001 applies. => none
    Room 2018 was empty. => none
    It had 2018 employees. => none
    2014-2015: the app collects data => 2014/2015
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'en',
      why: 'a range has both ends at their own precision',
    },
    `
    The settlement runs from 2011 until 2031. => 2011/2031
    In the three months to December, complaints doubled. => 2017-10/2017-12
    It happened from January to March. => 2018-01/2018-03
    The attackers had access from 14 May to 30 July 2017. => 2017-05-14/2017-07-30
    The attackers had access from mid-May through July 2017. => 2017-05-11~/2017-07
    The attackers had access between mid-May and July 2017. => 2017-05-11~/2017-07
    Between 2014 and early 2016, it sold data. => 2014/2016-03~
    From early 2014 to late 2016, it sold data. => 2014-01~/2016-12~
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'en',
      why: 'counted from the last date of the story, or in its year',
    },
    `
    The firm filed for bankruptcy the following month. => none
    The data was taken in June 2014. The following month it was sold. => 2014-06 ; 2014-07
    In September 2017, Equifax announced a breach. The breach was found on July 29. => 2017-09 ; 2017-07-29
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'from then on' },
    `
    Since the start of 2017, there were three breaches. => 2017-01~/..
    Since Jan. 1, the firm had 12 complaints. => 2018-01-01/..
    For the first time since 2009, fines fell. => 2009/..
    It was the worst year since 2001, he said on Thursday. => 2001/.. ; 2018-04-05
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'the calendar month or year' },
    `
    A trial is scheduled for next month. => 2018-05
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'en',
      why: 'early, mid and late are windows with soft edges',
    },
    `
    The early 2000s saw it rise. => 2000~/2003~
    At the end of March the site fell. => 2018-03-21~/2018-03-31~
    Midway through 2016 it stopped. => 2016-05~/2016-08~
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'seasons, as news counts them' },
    `
    In the spring of last year it began. => 2017-21
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'en',
      why: 'a stretch up to now, one precision finer; without a number vague',
    },
    `
    In the past year, complaints rose. => 2017-04/2018-04
    Over the last decade, data grew. => 2008-04/2018-04
    In the last decade, data grew. => 2008-04/2018-04
    In the last 24 hours it fell. => none
    As recently as last month it was known. => 2018-03
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'en',
      why: 'a holiday is its date; just before it is about the day before',
    },
    `
    Just before Christmas the bank found it. => 2017-12-24~
    `,
  )
  readsAs(
    {
      published: '2018-04-10',
      language: 'en',
      why: 'so long ago: years, months and weeks about, days exact',
    },
    `
    Nearly a decade ago it started. => 2008~
    More than a decade ago it started. => ../2008~
    A couple of years ago it began. => none
    Half a year ago it began. => 2017-10~
    Six months ago it began. => 2017-10~
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'a named part of a year or month' },
    `
    In the second week of March, staff noticed. => 2018-03-08/2018-03-14
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'Saturday and Sunday' },
    `
    Over the weekend the site fell. => 2018-04-07/2018-04-08
    At the weekend the site fell. => 2018-04-07/2018-04-08
    `,
  )
  readsAs(
    { published: '2018-04-10', language: 'en', why: 'ISO week, Monday to Sunday' },
    `
    This week's hearing is the first. => 2018-04-09/2018-04-15
    In the week of 5 March, it fell. => 2018-03-05/2018-03-11
    `,
  )
})

describe('English news of 2022-03-02', () => {
  readsAs(
    { published: '2022-03-02', language: 'en', why: 'up to then' },
    `
    Clearview was fined by the Italian regulator on 9 March 2021. => 2021-03-09
    The company will have until 1 June to respond. => ../2022-06-01
    By the time it noticed in mid-January, data was gone. => 2022-01-11~/2022-01-20~
    The contract runs until the end of next year. => ../2023-12~
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'en', why: 'the year comes from the tense' },
    `
    The ICO said in November it intended to fine the firm. => 2021-11
    The flaw was patched in early February. => 2022-02-01~/2022-02-10~
    It was the third breach in two years. => none
    It learned of the attack on Jan. 20 and hired a firm a day later. => 2022-01-20 ; 2022-01-21
    Okta said it received a report on March 22. => 2021-03-22
    Last September, the court struck it down. => 2021-09
    Two weeks earlier, the board had resigned. => none
    He worked there for 12 years. => none
    Police first used it in December. => 2021-12
    On the night of 3 February, attackers struck. => 2022-02-03
    `,
  )
  readsAs(
    {
      published: '2022-03-02',
      language: 'en',
      why: 'a range has both ends at their own precision',
    },
    `
    The app was used between February 2020 and June 2021. => 2020-02/2021-06
    Data was collected from 2012 to 2014. => 2012/2014
    `,
  )
  readsAs(
    {
      published: '2022-03-02',
      language: 'en',
      why: 'the press rule, or the weekday that is named with a date',
    },
    `
    Twitter said late Tuesday that accounts were hit. => 2022-03-01
    The bill is due to be debated on Thursday. => 2022-03-03
    The trial opens next Monday in Dublin. => 2022-03-07
    A spokesperson said on Wednesday that it had begun an inquiry. => 2022-03-02
    Every Monday the list is sent. => none
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'en', why: 'as written' },
    `
    Records from as far back as 1998 were exposed. => 1998
    The policy, adopted in 2016 and revised in 2019, was scrapped. => 2016 ; 2019
    During the first three months of 2021, requests tripled. => 2021-01/2021-03
    The 2019 study found bias. => 2019
    They met twice in 2018 and again in 2020. => 2018 ; 2020
    In the days after January 6, 2021, it was used. => 2021-01-06/..
    The Act took effect in April 2018. => 2018-04
    In 2000 it began. => 2000
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'en', why: 'seasons, as news counts them' },
    `
    The flaw was introduced in the summer of 2019. => 2019-22
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'en', why: 'from then on' },
    `
    The ban has been in force since last September. => 2021-09/..
    Since Friday, users have been locked out. => 2022-02-25/..
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'en', why: 'a look-alike: amount, age, name or act' },
    `
    It paid $5,000 a year. => none
    Over 2,000 schools were hit. => none
    The case 2018-0123 is closed. => none
    See example.org/news/2020/story for more. => none
    They bought 2000 cows. => none
    It cost $2015. => none
    Call 555-2019 now. => none
    The score was 2-0. => none
    Covid-19 broke out. => none
    Section 2018 of the code applies. => none
    It started at 20:30. => none
    He may be right. => none
    They will march on. => none
    A second attack followed. => none
    April Jones said so. => none
    The Friday Times said so. => none
    `,
  )
  readsAs(
    {
      published: '2022-03-02',
      language: 'en',
      why: 'early, mid and late are windows with soft edges',
    },
    `
    The contract expires at the end of March 2023. => 2023-03-21~/2023-03-31~
    `,
  )
  readsAs(
    { published: '2022-03-02', language: 'en', why: 'ISO week, Monday to Sunday' },
    `
    The decision, dated 17 December 2021, was published this week. => 2021-12-17 ; 2022-02-28/2022-03-06
    `,
  )
  readsAs(
    {
      published: '2022-03-02',
      language: 'en',
      why: 'so long ago: years, months and weeks about, days exact',
    },
    `
    About 18 months ago the firm moved. => 2020-09~
    `,
  )
})
