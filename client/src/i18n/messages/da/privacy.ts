/** What GDPR articles 13 and 14 say a reader must be told. */
export const privacy = {
  title: 'Sådan bruger vi dine oplysninger',
  lead: 'Kort sagt: Vi spørger kun om det, der skal til, vi viser det kun til dem, der skal bruge det, og du kan altid få det at se, rettet eller slettet.',
  who: {
    title: 'Hvem har ansvaret?',
    text: '<p>Erhvervsrådet Herning & Ikast-Brande er dataansvarlig. Skriv til <mail></mail>, hvis du har spørgsmål.</p>',
  },
  what: {
    title: 'Hvad gemmer vi, og hvorfor?',
    text: '<ul><li><b>Din profil</b> (navn, e-mail, idé, branche, by og det, du har brug for): så en rådgiver kan finde en mentor til dig.</li><li><b>Din profil som mentor</b> (navn, det du har prøvet, by, sprog og hvor mange du har tid til): så andre kan finde dig. E-mailen vises ikke.</li><li><b>Din tilmelding</b> (navn, e-mail og valgte oplæg): så der er en plads og en billet til dig.</li><li><b>Dit login</b>: så kun du kommer ind på din side.</li></ul><p>Grundlaget er dit ønske om at få hjælp og vores opgave med at fremme erhvervslivet (databeskyttelsesforordningens artikel 6, stk. 1, litra b og e). Skriv aldrig CPR-nummer.</p>',
  },
  sees: {
    title: 'Hvem ser det?',
    text: '<ul><li>Rådgivere hos Erhvervsrådet ser din profil.</li><li>Den mentor, der bliver spurgt, ser din idé, din by, det du har brug for og dit fornavn. Efternavn og e-mail først, når I begge har sagt ja.</li><li>Arrangøren ser, hvem der er tilmeldt.</li></ul><p>Vi giver ikke dine oplysninger videre til andre, og ingen anden side får at vide, at du har været her.</p>',
  },
  browser: {
    title: 'I din browser',
    text: '<p>Vi bruger én cookie, og kun når du logger ind. Din browser husker det sprog, du har valgt, og kladder af det, du er ved at skrive. Kladder forsvinder, når du sender, logger ud, eller efter 14 dage. Vi måler ikke, hvad du gør.</p>',
  },
  rights: {
    title: 'Dine rettigheder',
    text: '<p>Du kan få indsigt i det, vi har gemt, få det rettet eller slettet, gøre indsigelse og få det med dig. Skriv til <mail></mail>. Er du utilfreds med svaret, kan du klage til <datatilsynet>Datatilsynet</datatilsynet>.</p>',
  },
} as const;
