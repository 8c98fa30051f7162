/** Words of the front page. */
export const home = {
  eyebrow: 'For dig, der vil starte, vokse eller hjælpe andre på vej',
  title: 'Find en mentor, der har prøvet det før',
  documentTitle: 'Vækstbro',
  lead: 'Fortæl os, hvad du har brug for. Vi foreslår dem, der passer bedst – og viser hvorfor.',
  createProfile: 'Opret din profil',
  findEvent: 'Find et arrangement',
  forYou: 'Se, hvad der passer til dig',
  figures: {
    mentors: 'Mentorer klar',
    events: 'Kommende arrangementer',
    answer: 'Svar fra os',
    answerValue: '{days, plural, one {# hverdag} other {# hverdage}}',
  },
  doors: {
    title: 'Hvad vil du?',
    grow: {
      title: 'Jeg vil starte eller vokse',
      text: 'Ni korte felter. Du ser tre mentorer med det samme – og hvorfor netop dem.',
      action: 'Opret din profil',
    },
    help: {
      title: 'Jeg vil hjælpe andre',
      text: 'Fortæl om det, du har prøvet. Du bestemmer selv, hvor mange du har tid til.',
      action: 'Bliv mentor',
    },
    handOver: {
      title: 'Jeg vil overtage eller give videre',
      text: 'Virksomheder til overtagelse – uden navn, til ejeren selv siger ja.',
      action: 'Se virksomheder',
    },
    work: {
      title: 'Jeg vil finde et job',
      text: 'Ledige job hos virksomheder på egnen, også elevpladser og fleksible timer.',
      action: 'Se ledige job',
    },
    building: {
      title: 'Jeg har en tom bygning',
      text: 'Stald, lade eller hal? Se på to minutter, om den må bruges til noget andet.',
      action: 'Tjek bygningen',
    },
    meet: {
      title: 'Jeg vil møde andre',
      text: 'Iværksætterdag, kurser og møder. Du melder dig til på et øjeblik, uden at logge ind.',
      action: 'Se arrangementer',
    },
    browse: {
      title: 'Jeg vil se mig om først',
      text: 'Find mentorer efter emne, branche og by.',
      action: 'Se mentorer',
    },
  },
  events: {
    title: 'Det sker snart',
    all: 'Alle arrangementer',
    none: 'Der er ingen arrangementer lige nu. De kommer her, så snart de er klar.',
  },
  how: {
    title: 'Sådan virker det',
    tell: {
      title: 'Du fortæller',
      text: 'Skriv kort om din idé, og hvad du har brug for. Det tager tre minutter.',
    },
    suggest: {
      title: 'En rådgiver foreslår',
      text: 'Vi regner ud, hvem der passer bedst. Et menneske hos Erhvervsrådet vælger og spørger mentoren.',
    },
    meet: {
      title: 'I siger begge ja',
      text: 'Mentoren ser din idé og dit område og svarer. Først når I begge har sagt ja, ser mentoren dit navn, og I får hinandens mail.',
    },
    more: 'Læs, hvordan vi matcher',
  },
  promise: {
    title: '{days, plural, one {Du får svar inden for # hverdag} other {Du får svar inden for # hverdage}}',
    link: 'Se vores svartider',
    text: 'Fristen står på din kvittering fra første sekund, og du kan hele tiden se, hvis tur det er.',
  },
} as const;
