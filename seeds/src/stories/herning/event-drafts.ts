/** A text in Danish, English and German. */
export type Said = readonly [da: string, en: string, de: string];

export interface SessionDraft {
  readonly key: string;
  readonly title: Said;
  readonly speaker: string | null;
  readonly room: string;
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
  /** How many of those who come have chosen it; more than the capacity makes a waiting list. */
  readonly chosenBy: number;
}

export interface EventDraft {
  readonly key: string;
  readonly kind: 'ENTREPRENEUR_DAY' | 'COURSE' | 'MEETING';
  readonly title: Said;
  readonly lead: Said;
  readonly about: Said;
  readonly venue: string;
  readonly town: string;
  readonly organiser: string;
  readonly focusArea: number;
  /** Days from the planting of the world; null is the next Entrepreneur Day. */
  readonly inDays: number | null;
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
  /** How many have signed up, those who wait included. */
  readonly signUps: number;
  readonly sessions: readonly SessionDraft[];
}

const plain = (
  key: string,
  title: Said,
  from: string,
  to: string,
  capacity: number,
  chosenBy: number,
): SessionDraft => ({ key, title, speaker: null, room: 'Lokale 1', from, to, capacity, chosenBy });

export const EVENTS: readonly EventDraft[] = [
  {
    key: 'ivaerksaetterdag',
    kind: 'ENTREPRENEUR_DAY',
    title: ['Iværksætterdag', 'Entrepreneur Day', 'Gründertag'],
    lead: [
      'Mød mentorer, rådgivere og andre, der er i gang. Det er gratis.',
      'Meet mentors, advisers and others who are under way. It is free.',
      'Treffen Sie Mentoren, Berater und andere, die schon unterwegs sind. Die Teilnahme ist kostenlos.',
    ],
    about: [
      'En dag for dig, der har en idé, lige er startet eller vil videre. Hør oplæg, sid over for en rådgiver i tyve minutter, og spis frokost med nogen, der har prøvet det før. Du vælger selv, hvad du vil være med til.',
      'A day for you who have an idea, have just started or want to move on. Listen to talks, sit down with an adviser for twenty minutes, and have lunch with people who have done it before. You choose what to join.',
      'Ein Tag für alle, die eine Idee haben, gerade gestartet sind oder weiterkommen wollen. Hören Sie Vorträge, sprechen Sie zwanzig Minuten mit einem Berater und essen Sie mit Menschen zu Mittag, die es schon gemacht haben. Sie wählen selbst, woran Sie teilnehmen.',
    ],
    venue: 'MCH Herning Kongrescenter',
    town: 'herning',
    organiser: 'erhvervsraadet',
    focusArea: 3,
    inDays: null,
    from: '09:30',
    to: '15:00',
    capacity: 250,
    signUps: 232,
    sessions: [
      {
        key: 'foerste-kunde',
        title: ['Fra idé til første kunde', 'From idea to first customer', 'Von der Idee zum ersten Kunden'],
        speaker: 'Karen Holm',
        room: 'Sal A',
        from: '10:00',
        to: '10:50',
        capacity: 80,
        chosenBy: 68,
      },
      {
        key: 'budget',
        title: [
          'Et budget, banken forstår',
          'A budget the bank understands',
          'Ein Budget, das die Bank versteht',
        ],
        speaker: 'Amira Yusuf',
        room: 'Sal B',
        from: '10:00',
        to: '10:50',
        capacity: 60,
        chosenBy: 31,
      },
      {
        key: 'overtag',
        title: [
          'Sådan overtager du en virksomhed',
          'How to take over a business',
          'So übernehmen Sie ein Unternehmen',
        ],
        speaker: 'Jens Bak',
        room: 'Sal A',
        from: '11:15',
        to: '12:00',
        capacity: 80,
        chosenBy: 40,
      },
      {
        key: 'tyskland',
        title: [
          'Dit første salg i Tyskland',
          'Your first sale in Germany',
          'Ihr erster Verkauf in Deutschland',
        ],
        speaker: null,
        room: 'Sal B',
        from: '11:15',
        to: '12:00',
        capacity: 60,
        chosenBy: 57,
      },
      {
        key: 'speedmoede',
        title: ['Speedmøde med en mentor', 'Speed meeting with a mentor', 'Kurzgespräch mit einem Mentor'],
        speaker: null,
        room: 'Foyer',
        from: '13:00',
        to: '14:00',
        capacity: 24,
        chosenBy: 27,
      },
      {
        key: 'gaarde',
        title: ['Ny brug af tomme gårde', 'New uses for empty farms', 'Neue Nutzung leerer Höfe'],
        speaker: null,
        room: 'Sal B',
        from: '13:00',
        to: '13:45',
        capacity: 40,
        chosenBy: 12,
      },
    ],
  },
  {
    key: 'skat-og-moms',
    kind: 'COURSE',
    title: [
      'Skat og moms uden hovedpine',
      'Tax and VAT without the headache',
      'Steuern und Mehrwertsteuer ohne Kopfschmerzen',
    ],
    lead: [
      'To timer om fradrag, frister og det, revisor plejer at rette.',
      'Two hours about deductions, deadlines and what accountants usually correct.',
      'Zwei Stunden über Abzüge, Fristen und das, was Steuerberater meist korrigieren.',
    ],
    about: [
      'For dig, der selv fører regnskab det første år. Tag gerne dine egne bilag med; vi gennemgår rigtige eksempler og slutter med dine spørgsmål.',
      'For you who keep your own books in the first year. Bring your own receipts; we go through real examples and end with your questions.',
      'Für alle, die im ersten Jahr ihre Bücher selbst führen. Bringen Sie gern eigene Belege mit; wir gehen echte Beispiele durch und enden mit Ihren Fragen.',
    ],
    venue: 'Innovatorium, Birk',
    town: 'herning',
    organiser: 'erhvervsraadet',
    focusArea: 3,
    inDays: 9,
    from: '16:30',
    to: '18:30',
    capacity: 30,
    signUps: 34,
    sessions: [],
  },
  {
    key: 'foerste-medarbejder',
    kind: 'COURSE',
    title: ['Din første medarbejder', 'Your first employee', 'Ihr erster Mitarbeiter'],
    lead: [
      'Fra stillingsopslag til første arbejdsdag, trin for trin.',
      'From the job advert to the first day at work, step by step.',
      'Von der Stellenanzeige bis zum ersten Arbeitstag, Schritt für Schritt.',
    ],
    about: [
      'Hvad må du spørge om, hvad koster det, og hvem kan hjælpe? Du går hjem med en tjekliste og et udkast til din egen ansættelseskontrakt.',
      'What may you ask, what does it cost, and who can help? You leave with a checklist and a draft of your own contract.',
      'Was dürfen Sie fragen, was kostet es, und wer kann helfen? Sie gehen mit einer Checkliste und einem Entwurf Ihres eigenen Arbeitsvertrags nach Hause.',
    ],
    venue: 'Remisen Brande',
    town: 'brande',
    organiser: 'ikast-brande-kommune',
    focusArea: 1,
    inDays: 16,
    from: '17:00',
    to: '19:30',
    capacity: 40,
    signUps: 17,
    sessions: [
      plain('ansaettelse', ['Ansættelsen', 'Hiring', 'Die Einstellung'], '17:00', '18:00', 40, 15),
      plain('kontrakt', ['Kontrakten', 'The contract', 'Der Vertrag'], '18:15', '19:30', 40, 12),
    ],
  },
  {
    key: 'morgenkaffe-aulum',
    kind: 'MEETING',
    title: ['Morgenkaffe i Aulum', 'Morning coffee in Aulum', 'Morgenkaffee in Aulum'],
    lead: [
      'Mød naboerne, der også driver virksomhed. Ingen oplæg, bare kaffe.',
      'Meet the neighbours who run businesses too. No talks, just coffee.',
      'Treffen Sie Nachbarn, die auch ein Unternehmen führen. Keine Vorträge, nur Kaffee.',
    ],
    about: [
      'Kom, når det passer dig, mellem halv otte og ni. En rådgiver fra erhvervsrådet er med, hvis du har et spørgsmål.',
      'Come when it suits you between half past seven and nine. An adviser from the business council is there if you have a question.',
      'Kommen Sie zwischen halb acht und neun, wann es Ihnen passt. Ein Berater des Wirtschaftsrats ist dabei, falls Sie eine Frage haben.',
    ],
    venue: 'Aulum Fritidscenter',
    town: 'aulum',
    organiser: 'erhvervsraadet',
    focusArea: 5,
    inDays: 23,
    from: '07:30',
    to: '09:00',
    capacity: 50,
    signUps: 21,
    sessions: [],
  },
  {
    key: 'ejerskifte-ikast',
    kind: 'MEETING',
    title: ['Ejerskifte i god tid', 'Handing over in good time', 'Nachfolge rechtzeitig planen'],
    lead: [
      'En stille aften for ejere, der tænker fem år frem.',
      'A quiet evening for owners who think five years ahead.',
      'Ein ruhiger Abend für Inhaber, die fünf Jahre vorausdenken.',
    ],
    about: [
      'To ejere fortæller, hvad de gjorde rigtigt, og hvad de ville gøre om. Bagefter kan du tale med en rådgiver under fire øjne.',
      'Two owners tell what they did right and what they would do differently. Afterwards you can talk to an adviser in private.',
      'Zwei Inhaber erzählen, was sie richtig gemacht haben und was sie anders machen würden. Danach können Sie unter vier Augen mit einem Berater sprechen.',
    ],
    venue: 'Ikast Vest Hallen',
    town: 'ikast',
    organiser: 'erhvervshus-midtjylland',
    focusArea: 2,
    inDays: 37,
    from: '19:00',
    to: '21:00',
    capacity: 60,
    signUps: 26,
    sessions: [],
  },
  {
    key: 'webshop-paa-en-dag',
    kind: 'COURSE',
    title: ['Webshop på en dag', 'A web shop in one day', 'Ein Onlineshop an einem Tag'],
    lead: [
      'Tag din computer med, og gå hjem med en butik, der kan tage imod betaling.',
      'Bring your computer and go home with a shop that can take payments.',
      'Bringen Sie Ihren Computer mit und gehen Sie mit einem Shop nach Hause, der Zahlungen annimmt.',
    ],
    about: [
      'Vi bygger hver sin webshop fra bunden: varer, fragt, betaling og handelsbetingelser. Der er to undervisere og plads til få.',
      'Each of us builds a web shop from scratch: goods, freight, payment and terms. There are two teachers and room for few.',
      'Alle bauen einen eigenen Onlineshop von Grund auf: Waren, Versand, Zahlung und Geschäftsbedingungen. Es gibt zwei Lehrkräfte und wenige Plätze.',
    ],
    venue: 'Herning Bibliotek, infoGate',
    town: 'herning',
    organiser: 'infogate',
    focusArea: 3,
    inDays: 51,
    from: '09:00',
    to: '15:30',
    capacity: 16,
    signUps: 15,
    sessions: [
      plain(
        'formiddag',
        ['Varer og fragt', 'Goods and freight', 'Waren und Versand'],
        '09:00',
        '12:00',
        16,
        15,
      ),
      plain(
        'eftermiddag',
        ['Betaling og vilkår', 'Payment and terms', 'Zahlung und Bedingungen'],
        '12:45',
        '15:30',
        16,
        14,
      ),
    ],
  },
  {
    key: 'groen-produktion',
    kind: 'MEETING',
    title: [
      'Grøn produktion, der kan betale sig',
      'Green production that pays',
      'Grüne Produktion, die sich lohnt',
    ],
    lead: [
      'Besøg tre fabrikker, der har skåret i strøm, vand og spild.',
      'Visit three factories that have cut power, water and waste.',
      'Besuchen Sie drei Fabriken, die Strom, Wasser und Abfall gespart haben.',
    ],
    about: [
      'Bussen kører fra Vildbjerg kl. 8.30. Undervejs viser virksomhederne deres tal, også dem, der ikke gik, som de skulle.',
      'The bus leaves Vildbjerg at 8.30. Along the way the companies show their figures, also the ones that did not go as planned.',
      'Der Bus fährt um 8.30 Uhr in Vildbjerg ab. Unterwegs zeigen die Unternehmen ihre Zahlen, auch die, die nicht nach Plan liefen.',
    ],
    venue: 'Vildbjerg Sports- & Kulturcenter',
    town: 'vildbjerg',
    organiser: 'herning-kommune',
    focusArea: 2,
    inDays: 66,
    from: '08:30',
    to: '13:00',
    capacity: 48,
    signUps: 29,
    sessions: [],
  },
  {
    key: 'international-employees',
    kind: 'MEETING',
    title: [
      'Velkommen til nye kolleger udefra',
      'Welcome, new colleagues from abroad',
      'Willkommen, neue Kollegen aus dem Ausland',
    ],
    lead: [
      'Bolig, skole, papirer: sådan hjælper du en medarbejder godt i gang.',
      'Housing, school, papers: how to help an employee settle in.',
      'Wohnung, Schule, Papiere: So helfen Sie Mitarbeitern beim Ankommen.',
    ],
    about: [
      'Aftenen er på engelsk. Kommunen og tre virksomheder fortæller, hvad der virker, og du får kontakt til dem, der kan svare på resten.',
      'The evening is in English. The municipality and three companies tell what works, and you get in touch with those who can answer the rest.',
      'Der Abend ist auf Englisch. Die Gemeinde und drei Unternehmen berichten, was funktioniert, und Sie lernen die Menschen kennen, die den Rest beantworten können.',
    ],
    venue: 'Huset No7',
    town: 'herning',
    organiser: 'herning-kommune',
    focusArea: 6,
    inDays: 80,
    from: '18:30',
    to: '20:30',
    capacity: 70,
    signUps: 11,
    sessions: [],
  },
];
