/** An article we wrote, in the manner of the press: eight happenings, one told twice, one look-alike. */
export const ARTICLE = `Gepubliceerd: 17 juli 2020

Zorgbureau stopt met delen van dossiers

Het Zorgbureau is gestopt met het delen van dossiers met de gemeente Waterland. Dat besluit volgt nadat advocaten eerder deze week vraagtekens zetten bij de wettelijkheid van de afspraken.

"Wij willen dat er geen twijfel blijft bestaan", zegt bestuurder Maxim Februari.

Het Zorgbureau deelt al sinds 2014 medische gegevens met de gemeente. De Courant schreef zondag dat de gemeente gegevens heeft ontvangen van 12.500 cliënten. Volgens advocaten is dat in strijd met artikel 9 AVG.

De overeenkomst is eind 2014 opgesteld en dit voorjaar geactualiseerd.

Vorige maand kwam het Zorgbureau in het nieuws omdat gegevens van honderden cliënten per ongeluk online waren gezet.

Op 16 juli besloot het bestuur om de afspraken extern te laten toetsen.
`
