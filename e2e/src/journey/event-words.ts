import type { InEach } from './languages.ts';

/** What a visitor reads from the list of events to the ticket. */
export const EVENT_WORDS: InEach<{
  findEvent: string;
  signUpLink: string;
  day: RegExp;
  errorPrefix: string;
  sessions: RegExp;
  firstCustomer: string;
  budget: string;
  takeOver: string;
  speedMeeting: string;
  fullSession: RegExp;
  overlap: string;
  overlapError: string;
  name: string;
  email: string;
  emptyName: string;
  badEmail: string;
  signMeUp: string;
  lost: string;
  again: string;
  seated: RegExp;
  qr: RegExp;
  waitingFact: (session: string, position: number) => string;
  calendar: string;
  cancel: string;
  cancelTitle: string;
  confirmCancel: string;
  keepSeat: string;
  cancelled: RegExp;
  webshop: string;
  putMeOnList: string;
  wouldBe: (position: number) => string;
  waiting: RegExp;
  seatedSubject: RegExp;
  waitingSubject: RegExp;
  promotedSubject: RegExp;
  cancelledSubject: RegExp;
  search: string;
  find: string;
  hasSeat: string;
  hasCancelled: string;
  file: string;
}> = {
  da: {
    findEvent: 'Find et arrangement',
    signUpLink: 'Meld dig til',
    day: /^Iværksætterdag \d{4}$/,
    errorPrefix: 'Fejl:',
    sessions: /^Vælg oplæg/,
    firstCustomer: 'Fra idé til første kunde',
    budget: 'Et budget, banken forstår',
    takeOver: 'Sådan overtager du en virksomhed',
    speedMeeting: 'Speedmøde med en mentor',
    fullSession: /fuldt booket – kom på ventelisten som nr\. (\d+)/,
    overlap:
      '»Et budget, banken forstår« og »Fra idé til første kunde« ligger på samme tid. Vælg det, du helst vil høre.',
    overlapError: 'Vælg kun ét af de oplæg, der ligger på samme tid',
    name: 'Navn',
    email: 'E-mail',
    emptyName: 'Skriv dit navn',
    badEmail: 'Skriv en e-mailadresse som navn@firma.dk',
    signMeUp: 'Tilmeld mig',
    lost: 'Forbindelsen røg',
    again: 'Prøv igen',
    seated: /^Du er tilmeldt Iværksætterdag \d{4}$/,
    qr: /^QR-kode med din billetkode (\d{3})-(\d{3})\. Vis den ved døren\.$/,
    waitingFact: (session, position) => `${session}, nr. ${position}`,
    calendar: 'Føj til kalender',
    cancel: 'Meld fra',
    cancelTitle: 'Vil du melde fra?',
    confirmCancel: 'Ja, meld mig fra',
    keepSeat: 'Behold min plads',
    cancelled: /^Du er meldt fra /,
    webshop: 'Webshop på en dag',
    putMeOnList: 'Skriv mig på ventelisten',
    wouldBe: (position) => `Lige nu bliver du nr. ${position}.`,
    waiting: /^Du er nr\. (\d+) på ventelisten til Webshop på en dag$/,
    seatedSubject: /^Du er tilmeldt: /,
    waitingSubject: /^Du er på venteliste: /,
    promotedSubject: /^Der er blevet plads til dig: /,
    cancelledSubject: /^Du har meldt afbud: /,
    search: 'Søg på navn, mail eller kode',
    find: 'Søg',
    hasSeat: 'Har plads',
    hasCancelled: 'Meldt fra',
    file: 'Hent som Excel',
  },
  en: {
    findEvent: 'Find an event',
    signUpLink: 'Sign up',
    day: /^Entrepreneur Day \d{4}$/,
    errorPrefix: 'Error:',
    sessions: /^Choose sessions/,
    firstCustomer: 'From idea to first customer',
    budget: 'A budget the bank understands',
    takeOver: 'How to take over a business',
    speedMeeting: 'Speed meeting with a mentor',
    fullSession: /fully booked – join the waiting list as no\. (\d+)/,
    overlap:
      '“A budget the bank understands” and “From idea to first customer” are at the same time. Choose the one you would rather hear.',
    overlapError: 'Choose only one of the sessions that are at the same time',
    name: 'Name',
    email: 'E-mail',
    emptyName: 'Write your name',
    badEmail: 'Write an e-mail address like name@company.com',
    signMeUp: 'Sign me up',
    lost: 'The connection was lost',
    again: 'Try again',
    seated: /^You are signed up for Entrepreneur Day \d{4}$/,
    qr: /^QR code with your ticket code (\d{3})-(\d{3})\. Show it at the door\.$/,
    waitingFact: (session, position) => `${session}, no. ${position}`,
    calendar: 'Add to calendar',
    cancel: 'Cancel my seat',
    cancelTitle: 'Do you want to cancel?',
    confirmCancel: 'Yes, cancel',
    keepSeat: 'Keep my seat',
    cancelled: /^You have cancelled /,
    webshop: 'A web shop in one day',
    putMeOnList: 'Put me on the waiting list',
    wouldBe: (position) => `Right now you would be no. ${position}.`,
    waiting: /^You are no\. (\d+) on the waiting list for A web shop in one day$/,
    seatedSubject: /^You are signed up: /,
    waitingSubject: /^You are on the waiting list: /,
    promotedSubject: /^There is a seat for you: /,
    cancelledSubject: /^You have cancelled: /,
    search: 'Search by name, e-mail or code',
    find: 'Search',
    hasSeat: 'Have a seat',
    hasCancelled: 'Cancelled',
    file: 'Download for Excel',
  },
  de: {
    findEvent: 'Veranstaltung finden',
    signUpLink: 'Jetzt anmelden',
    day: /^Gründertag \d{4}$/,
    errorPrefix: 'Fehler:',
    sessions: /^Programmpunkte wählen/,
    firstCustomer: 'Von der Idee zum ersten Kunden',
    budget: 'Ein Budget, das die Bank versteht',
    takeOver: 'So übernehmen Sie ein Unternehmen',
    speedMeeting: 'Kurzgespräch mit einem Mentor',
    fullSession: /ausgebucht – auf die Warteliste als Nr\. (\d+)/,
    overlap:
      '„Ein Budget, das die Bank versteht“ und „Von der Idee zum ersten Kunden“ finden zur gleichen Zeit statt. Wählen Sie, was Sie lieber hören möchten.',
    overlapError: 'Wählen Sie nur einen der Programmpunkte, die zur gleichen Zeit stattfinden',
    name: 'Name',
    email: 'E-Mail',
    emptyName: 'Geben Sie Ihren Namen ein',
    badEmail: 'Bitte eine E-Mail-Adresse wie name@firma.de angeben',
    signMeUp: 'Mich anmelden',
    lost: 'Die Verbindung ist abgebrochen',
    again: 'Noch einmal versuchen',
    seated: /^Sie sind angemeldet: Gründertag \d{4}$/,
    qr: /^QR-Code mit Ihrem Ticketcode (\d{3})-(\d{3})\. Zeigen Sie ihn am Eingang\.$/,
    waitingFact: (session, position) => `${session}, Nr. ${position}`,
    calendar: 'In den Kalender',
    cancel: 'Abmelden',
    cancelTitle: 'Möchten Sie sich abmelden?',
    confirmCancel: 'Ja, abmelden',
    keepSeat: 'Platz behalten',
    cancelled: /^Sie sind abgemeldet: .+$/,
    webshop: 'Ein Onlineshop an einem Tag',
    putMeOnList: 'Mich auf die Warteliste setzen',
    wouldBe: (position) => `Im Moment wären Sie Nr. ${position}.`,
    waiting: /^Sie sind Nr\. (\d+) auf der Warteliste: Ein Onlineshop an einem Tag$/,
    seatedSubject: /^Sie sind angemeldet: /,
    waitingSubject: /^Sie stehen auf der Warteliste: /,
    promotedSubject: /^Ein Platz ist für Sie frei geworden: /,
    cancelledSubject: /^Sie haben abgesagt: /,
    search: 'Nach Name, E-Mail oder Code suchen',
    find: 'Suchen',
    hasSeat: 'Mit Platz',
    hasCancelled: 'Abgemeldet',
    file: 'Für Excel herunterladen',
  },
};
