import type { InEach } from './languages.ts';

/** What a visitor reads on the way to a mentor. */
export const MATCH_WORDS: InEach<{
  makeProfile: string;
  start: string;
  next: string;
  /** How the box begins that is ticked to agree. */
  agree: RegExp;
  send: string;
  saved: string;
  errorPrefix: string;
  steps: readonly [you: string, idea: string, need: string, check: string];
  emptyName: string;
  emptyEmail: string;
  name: string;
  email: string;
  idea: string;
  industry: string;
  stage: string;
  topics: string;
  town: string;
  meeting: string;
  travelLimit: string;
  spokenLanguages: string;
  thanks: (firstName: string) => string;
  threeBest: string;
  score: RegExp;
  bestMatch: string;
  fits: string;
}> = {
  da: {
    makeProfile: 'Opret din profil',
    start: 'Kom i gang',
    next: 'Næste',
    agree: /^Jeg siger ja til, at min idé/,
    send: 'Send og se mentorer',
    saved: 'Gemt',
    errorPrefix: 'Fejl:',
    steps: ['Om dig', 'Din idé', 'Det har du brug for', 'Tjek dine svar'],
    emptyName: 'Skriv dit navn',
    emptyEmail: 'Skriv din e-mailadresse',
    name: 'Navn',
    email: 'E-mail',
    idea: 'Hvad går din idé ud på?',
    industry: 'Branche',
    stage: 'Hvor langt er du?',
    topics: 'Hvad har du brug for hjælp til?',
    town: 'Din by',
    meeting: 'Hvordan vil du helst mødes?',
    travelLimit: 'Hvor langt vil du køre?',
    spokenLanguages: 'Hvilke sprog taler du?',
    thanks: (firstName) => `Tak, ${firstName}!`,
    threeBest: 'De tre bedste mentorer til dig',
    score: /^Passer \d+ af 100$/,
    bestMatch: 'Bedste match',
    fits: 'Passer:',
  },
  en: {
    makeProfile: 'Make your profile',
    start: 'Get started',
    next: 'Next',
    agree: /^I agree that my idea/,
    send: 'Send and see mentors',
    saved: 'Saved',
    errorPrefix: 'Error:',
    steps: ['About you', 'Your idea', 'What you need', 'Check your answers'],
    emptyName: 'Write your name',
    emptyEmail: 'Write your e-mail address',
    name: 'Name',
    email: 'E-mail',
    idea: 'What is your idea?',
    industry: 'Industry',
    stage: 'How far are you?',
    topics: 'What do you need help with?',
    town: 'Your town',
    meeting: 'How do you like to meet?',
    travelLimit: 'How far will you drive?',
    spokenLanguages: 'Which languages do you speak?',
    thanks: (firstName) => `Thank you, ${firstName}!`,
    threeBest: 'The three best mentors for you',
    score: /^Fits \d+ out of 100$/,
    bestMatch: 'Best match',
    fits: 'Fits:',
  },
  de: {
    makeProfile: 'Profil anlegen',
    start: 'Los geht’s',
    next: 'Weiter',
    agree: /^Ich bin einverstanden, dass meine Idee/,
    send: 'Senden und Mentoren sehen',
    saved: 'Gespeichert',
    errorPrefix: 'Fehler:',
    steps: ['Über Sie', 'Ihre Idee', 'Das brauchen Sie', 'Angaben prüfen'],
    emptyName: 'Bitte Ihren Namen schreiben',
    emptyEmail: 'Bitte Ihre E-Mail-Adresse schreiben',
    name: 'Name',
    email: 'E-Mail',
    idea: 'Worum geht es bei Ihrer Idee?',
    industry: 'Branche',
    stage: 'Wie weit sind Sie?',
    topics: 'Wobei brauchen Sie Hilfe?',
    town: 'Ihr Ort',
    meeting: 'Wie möchten Sie sich treffen?',
    travelLimit: 'Wie weit möchten Sie fahren?',
    spokenLanguages: 'Welche Sprachen sprechen Sie?',
    thanks: (firstName) => `Danke, ${firstName}!`,
    threeBest: 'Die drei passendsten Mentoren für Sie',
    score: /^Passt zu \d+ von 100$/,
    bestMatch: 'Passt am besten',
    fits: 'Passt:',
  },
};

/** What advisers, mentors and entrepreneurs read when it comes to a match. */
export const DESK_WORDS: InEach<{
  suggest: (mentor: string) => string;
  suggestLabel: string;
  suggested: (mentor: string, firstName: string) => string;
  undo: string;
  undone: (mentor: string) => string;
  notices: string;
  earlierAnswers: string;
  overrideReason: string;
  advisersTurn: string;
  readAndAnswer: string;
  /** Who asks is not said before the yes. */
  willYouHelp: string;
  yourAnswer: string;
  yes: string;
  askFirst: string;
  no: string;
  greeting: string;
  question: string;
  chooseReason: string;
  noTime: string;
  sendAnswer: string;
  matched: string;
  asked: string;
  declined: string;
  answerMentor: (mentor: string) => string;
  answerSent: (mentor: string) => string;
  haveMentor: (mentor: string) => string;
  seeMatch: string;
}> = {
  da: {
    suggest: (mentor) => `Foreslå ${mentor}`,
    suggestLabel: 'Foreslå',
    suggested: (mentor, firstName) =>
      `${mentor} er foreslået til ${firstName}. ${mentor} får en mail om 30 sekunder.`,
    undo: 'Fortryd',
    undone: (mentor) => `Forslaget til ${mentor} er trukket tilbage. Ingen har fået mail.`,
    notices: 'Meddelelser',
    earlierAnswers: 'Tidligere svar',
    overrideReason: 'Iværksætteren har selv ønsket det',
    advisersTurn: 'Det er rådgiverens tur',
    readAndAnswer: 'Læs og svar',
    willYouHelp: 'Vil du hjælpe en iværksætter?',
    yourAnswer: 'Dit svar',
    yes: 'Ja',
    askFirst: 'Spørg først',
    no: 'Nej',
    greeting: 'En hilsen til iværksætteren',
    question: 'Dit spørgsmål',
    chooseReason: 'Vælg en grund',
    noTime: 'Har ikke tid lige nu',
    sendAnswer: 'Send svar',
    matched: 'Tak! I er et match',
    asked: 'Spørgsmålet er sendt',
    declined: 'Tak for et klart svar',
    answerMentor: (mentor) => `Svar ${mentor}`,
    answerSent: (mentor) => `Dit svar er sendt. Nu er det ${mentor}s tur.`,
    haveMentor: (mentor) => `Du har en mentor: ${mentor}`,
    seeMatch: 'Se match',
  },
  en: {
    suggest: (mentor) => `Suggest ${mentor}`,
    suggestLabel: 'Suggest',
    suggested: (mentor, firstName) =>
      `${mentor} has been suggested to ${firstName}. ${mentor} gets an e-mail in 30 seconds.`,
    undo: 'Undo',
    undone: (mentor) => `The suggestion of ${mentor} has been taken back. Nobody got an e-mail.`,
    notices: 'Notices',
    earlierAnswers: 'Earlier answers',
    overrideReason: 'The entrepreneur has asked for it',
    advisersTurn: 'It is the adviser’s turn',
    readAndAnswer: 'Read and answer',
    willYouHelp: 'Will you help an entrepreneur?',
    yourAnswer: 'Your answer',
    yes: 'Yes',
    askFirst: 'Ask first',
    no: 'No',
    greeting: 'A greeting to the entrepreneur',
    question: 'Your question',
    chooseReason: 'Choose a reason',
    noTime: 'No time right now',
    sendAnswer: 'Send answer',
    matched: 'Thank you! You are a match',
    asked: 'The question has been sent',
    declined: 'Thank you for a clear answer',
    answerMentor: (mentor) => `Answer ${mentor}`,
    answerSent: (mentor) => `Your answer has been sent. Now it is ${mentor}’s turn.`,
    haveMentor: (mentor) => `You have a mentor: ${mentor}`,
    seeMatch: 'See the match',
  },
  de: {
    suggest: (mentor) => `${mentor} vorschlagen`,
    suggestLabel: 'Vorschlagen',
    suggested: (mentor, firstName) =>
      `${mentor} ist für ${firstName} vorgeschlagen. ${mentor} bekommt in 30 Sekunden eine E-Mail.`,
    undo: 'Rückgängig',
    undone: (mentor) => `Der Vorschlag ${mentor} ist zurückgenommen. Niemand hat eine E-Mail bekommen.`,
    notices: 'Hinweise',
    earlierAnswers: 'Frühere Antworten',
    overrideReason: 'Die Gründerin oder der Gründer wünscht es so',
    advisersTurn: 'Die Beratung ist an der Reihe',
    readAndAnswer: 'Lesen und antworten',
    willYouHelp: 'Möchten Sie bei einer Gründung helfen?',
    yourAnswer: 'Ihre Antwort',
    yes: 'Ja',
    askFirst: 'Erst fragen',
    no: 'Nein',
    greeting: 'Ein Gruß an die Gründerin oder den Gründer',
    question: 'Ihre Frage',
    chooseReason: 'Bitte einen Grund wählen',
    noTime: 'Zurzeit keine Zeit',
    sendAnswer: 'Antwort senden',
    matched: 'Danke! Sie passen zusammen',
    asked: 'Die Frage ist gesendet',
    declined: 'Danke für die klare Antwort',
    answerMentor: (mentor) => `${mentor} antworten`,
    answerSent: (mentor) => `Ihre Antwort ist gesendet. Jetzt ist ${mentor} an der Reihe.`,
    haveMentor: (mentor) => `Ihr Match: ${mentor}`,
    seeMatch: 'Match ansehen',
  },
};
