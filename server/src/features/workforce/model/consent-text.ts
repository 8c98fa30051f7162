import type { ConsentText } from '../../privacy/index.ts';

/** What a candidate agrees to, themself or by an officer who records it. New words are a new version. */
export const CANDIDATE_SHOWN: ConsentText = {
  key: 'CANDIDATE_SHOWN',
  version: 1,
  purpose: 'MATCHING',
  words: {
    da: [
      'Jeg siger ja til, at virksomheder kan finde mig uden at se, hvem jeg er.',
      'Formål: At virksomheder med ledige job og jeg kan finde hinanden.',
      'Hvem ser hvad: Virksomheder med et godkendt opslag og jobcentrets medarbejdere ser mit fag, mine kompetencer, sprog, beviser, ønsker, timer og mit område – ikke mit navn. Mit navn, min e-mail og mine egne linjer ser kun en virksomhed, jeg har sagt ja til.',
      'En computer regner ud, hvad der passer, ud fra faste regler, som alle kan læse. Den bestemmer ikke noget: Mennesker foreslår, og jeg siger ja eller nej.',
      'Hvor længe: Til jeg trækker mit ja tilbage. Jeg bliver spurgt hver 60. dag, om det stadig gælder.',
      'Jeg kan altid trække mit ja tilbage under Mine samtykker. Det virker med det samme: Ingen finder mig længere, og det, jeg har åbnet, bliver lukket.',
    ].join('\n'),
    en: [
      'I agree that companies can find me without seeing who I am.',
      'Why: So that companies with vacancies and I can find each other.',
      'Who sees what: Companies with an approved vacancy and the staff of the employment service see my occupation, skills, languages, licences, wishes, hours and area – not my name. My name, my e-mail address and my own lines are seen only by a company I have said yes to.',
      'A computer works out what fits, by fixed rules that everybody can read. It decides nothing: people propose, and I say yes or no.',
      'How long: Until I withdraw my consent. I am asked every 60 days whether it still holds.',
      'I can withdraw my consent at any time under My consents. It works at once: nobody finds me any more, and what I have opened is closed.',
    ].join('\n'),
    de: [
      'Ich bin einverstanden, dass Unternehmen mich finden können, ohne zu sehen, wer ich bin.',
      'Wozu: Damit Unternehmen mit offenen Stellen und ich einander finden.',
      'Wer sieht was: Unternehmen mit einer freigegebenen Stelle und die Arbeitsvermittlung sehen meinen Beruf, meine Fähigkeiten, Sprachen, Nachweise, Wünsche, Stunden und mein Gebiet – nicht meinen Namen. Meinen Namen, meine E-Mail-Adresse und meine eigenen Zeilen sieht nur ein Unternehmen, dem ich zugesagt habe.',
      'Ein Computer berechnet nach festen Regeln, die alle lesen können, was passt. Er entscheidet nichts: Menschen schlagen vor, und ich sage Ja oder Nein.',
      'Wie lange: Bis ich meine Einwilligung widerrufe. Alle 60 Tage werde ich gefragt, ob sie noch gilt.',
      'Ich kann meine Einwilligung jederzeit unter „Meine Einwilligungen“ widerrufen. Das wirkt sofort: Niemand findet mich mehr, und was ich geöffnet habe, wird geschlossen.',
    ].join('\n'),
  },
};
