import type { Language } from '../../../platform/language.ts';

/** A subject with its mail's first lines; `title` is the event's, `position` the place on the waiting list. */
interface Message {
  subject(title: string): string;
  heading: string;
  paragraph(position: number | null): string;
}

/** Every word of the mails about sign-ups. */
interface SignUpMailWords {
  seated: Message;
  waiting: Message;
  again: Message;
  promoted: Message;
  promotedToSession: Message;
  cancelled: Message;
  stillSignedUp: Message;
  when: string;
  where: string;
  code: string;
  sessions: string;
  qr: string;
  sessionWaiting(position: number | null): string;
  seeTicket: string;
  seeEvent: string;
  cannotCome: string;
  notYou: string;
}

const da: SignUpMailWords = {
  seated: {
    subject: (title) => `Du er tilmeldt: ${title}`,
    heading: 'Du er tilmeldt',
    paragraph: () => 'Vi glæder os til at se dig. Vis QR-koden eller sig koden, når du kommer.',
  },
  waiting: {
    subject: (title) => `Du er på venteliste: ${title}`,
    heading: 'Du er på venteliste',
    paragraph: (position) =>
      `Alle pladser er taget lige nu. Du er nummer ${position} på ventelisten, og vi skriver til dig, så snart der er en plads.`,
  },
  again: {
    subject: (title) => `Du er allerede tilmeldt: ${title}`,
    heading: 'Du er allerede tilmeldt',
    paragraph: () =>
      'Din e-mailadresse er lige blevet tilmeldt en gang til. Det er den første tilmelding, der gælder, og her er billetten til den.',
  },
  promoted: {
    subject: (title) => `Der er blevet plads til dig: ${title}`,
    heading: 'Der er blevet plads til dig',
    paragraph: () => 'Du er rykket op fra ventelisten og har nu en plads. Vi glæder os til at se dig.',
  },
  promotedToSession: {
    subject: (title) => `Du har fået plads på et oplæg: ${title}`,
    heading: 'Du har fået plads på et oplæg',
    paragraph: () => 'Du er rykket op fra ventelisten. Herunder kan du se, hvad du nu har plads til.',
  },
  cancelled: {
    subject: (title) => `Du har meldt afbud: ${title}`,
    heading: 'Du har meldt afbud',
    paragraph: () => 'Tak, fordi du gav besked. Vil du med alligevel, kan du tilmelde dig igen.',
  },
  stillSignedUp: {
    subject: (title) => `Du er stadig tilmeldt: ${title}`,
    heading: 'Du er stadig tilmeldt',
    paragraph: () =>
      'Du var tilmeldt to gange og har meldt afbud til den ene. Den første gælder stadig. Kommer du slet ikke, så meld afbud på billetten her.',
  },
  when: 'Hvornår',
  where: 'Hvor',
  code: 'Din kode',
  sessions: 'Dine oplæg',
  qr: 'QR-kode til døren',
  sessionWaiting: (position) => (position === null ? 'afventer din plads' : `venteliste, nummer ${position}`),
  seeTicket: 'Se din billet',
  seeEvent: 'Se arrangementet',
  cannotCome: 'Kan du ikke komme alligevel? Meld afbud på billetten, så en anden kan få pladsen.',
  notYou: 'Er det ikke dig, der har tilmeldt dig? Så se bort fra mailen, eller meld afbud på billetten.',
};

const en: SignUpMailWords = {
  seated: {
    subject: (title) => `You are signed up: ${title}`,
    heading: 'You are signed up',
    paragraph: () => 'We look forward to seeing you. Show the QR code or say your code when you arrive.',
  },
  waiting: {
    subject: (title) => `You are on the waiting list: ${title}`,
    heading: 'You are on the waiting list',
    paragraph: (position) =>
      `All seats are taken right now. You are number ${position} on the waiting list, and we will write to you as soon as there is a seat.`,
  },
  again: {
    subject: (title) => `You are already signed up: ${title}`,
    heading: 'You are already signed up',
    paragraph: () =>
      'Your e-mail address has just been signed up once more. Your first sign-up is the one that counts, and here is its ticket.',
  },
  promoted: {
    subject: (title) => `There is a seat for you: ${title}`,
    heading: 'There is a seat for you',
    paragraph: () =>
      'You have moved up from the waiting list and now have a seat. We look forward to seeing you.',
  },
  promotedToSession: {
    subject: (title) => `You have a seat at a session: ${title}`,
    heading: 'You have a seat at a session',
    paragraph: () =>
      'You have moved up from the waiting list. Below you can see what you now have a seat at.',
  },
  cancelled: {
    subject: (title) => `You have cancelled: ${title}`,
    heading: 'You have cancelled',
    paragraph: () => 'Thank you for letting us know. If you want to come after all, you can sign up again.',
  },
  stillSignedUp: {
    subject: (title) => `You are still signed up: ${title}`,
    heading: 'You are still signed up',
    paragraph: () =>
      'You were signed up twice and have cancelled one of them. The first still counts. If you are not coming at all, please cancel on this ticket.',
  },
  when: 'When',
  where: 'Where',
  code: 'Your code',
  sessions: 'Your sessions',
  qr: 'QR code for the door',
  sessionWaiting: (position) =>
    position === null ? 'waits for your seat' : `waiting list, number ${position}`,
  seeTicket: 'See your ticket',
  seeEvent: 'See the event',
  cannotCome: 'Cannot come after all? Cancel on your ticket, and somebody else gets the seat.',
  notYou: 'Was it not you who signed up? Ignore this mail, or cancel on the ticket.',
};

const de: SignUpMailWords = {
  seated: {
    subject: (title) => `Sie sind angemeldet: ${title}`,
    heading: 'Sie sind angemeldet',
    paragraph: () =>
      'Wir freuen uns auf Sie. Zeigen Sie bei der Ankunft den QR-Code oder nennen Sie Ihren Code.',
  },
  waiting: {
    subject: (title) => `Sie stehen auf der Warteliste: ${title}`,
    heading: 'Sie stehen auf der Warteliste',
    paragraph: (position) =>
      `Zurzeit sind alle Plätze belegt. Sie haben Platz ${position} auf der Warteliste, und wir schreiben Ihnen, sobald ein Platz frei wird.`,
  },
  again: {
    subject: (title) => `Sie sind bereits angemeldet: ${title}`,
    heading: 'Sie sind bereits angemeldet',
    paragraph: () =>
      'Ihre E-Mail-Adresse wurde soeben noch einmal angemeldet. Es gilt die erste Anmeldung, und hier ist das Ticket dazu.',
  },
  promoted: {
    subject: (title) => `Ein Platz ist für Sie frei geworden: ${title}`,
    heading: 'Ein Platz ist für Sie frei geworden',
    paragraph: () =>
      'Sie sind von der Warteliste nachgerückt und haben jetzt einen Platz. Wir freuen uns auf Sie.',
  },
  promotedToSession: {
    subject: (title) => `Sie haben einen Platz bei einem Programmpunkt: ${title}`,
    heading: 'Sie haben einen Platz bei einem Programmpunkt',
    paragraph: () =>
      'Sie sind von der Warteliste nachgerückt. Unten sehen Sie, wo Sie jetzt einen Platz haben.',
  },
  cancelled: {
    subject: (title) => `Sie haben abgesagt: ${title}`,
    heading: 'Sie haben abgesagt',
    paragraph: () =>
      'Danke, dass Sie Bescheid gegeben haben. Möchten Sie doch kommen, können Sie sich wieder anmelden.',
  },
  stillSignedUp: {
    subject: (title) => `Sie sind weiterhin angemeldet: ${title}`,
    heading: 'Sie sind weiterhin angemeldet',
    paragraph: () =>
      'Sie waren zweimal angemeldet und haben eine Anmeldung abgesagt. Die erste gilt weiterhin. Wenn Sie gar nicht kommen, sagen Sie bitte auf diesem Ticket ab.',
  },
  when: 'Wann',
  where: 'Wo',
  code: 'Ihr Code',
  sessions: 'Ihre Programmpunkte',
  qr: 'QR-Code für den Einlass',
  sessionWaiting: (position) =>
    position === null ? 'wartet auf Ihren Platz' : `Warteliste, Platz ${position}`,
  seeTicket: 'Ticket ansehen',
  seeEvent: 'Veranstaltung ansehen',
  cannotCome:
    'Sie können doch nicht kommen? Sagen Sie auf dem Ticket ab, dann bekommt jemand anderes den Platz.',
  notYou:
    'Sie haben sich nicht angemeldet? Dann ignorieren Sie diese E-Mail oder sagen Sie auf dem Ticket ab.',
};

/** The words in every language; a missing one does not compile. */
export const SIGN_UP_MAIL_WORDS: Record<Language, SignUpMailWords> = { da, en, de };

/** The mails there are. */
export type SignUpMailKind = Extract<
  keyof SignUpMailWords,
  'seated' | 'waiting' | 'again' | 'promoted' | 'promotedToSession' | 'cancelled' | 'stillSignedUp'
>;
