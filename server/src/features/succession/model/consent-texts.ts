import type { ConsentText } from '../../privacy/index.ts';

/** What an owner agrees to when they list a business. New words are a new version. */
export const BUSINESS_LISTED: ConsentText = {
  key: 'BUSINESS_LISTED',
  version: 1,
  purpose: 'MATCHING',
  words: {
    da: [
      'Jeg siger ja til, at min virksomhed bliver vist anonymt for mulige overtagere.',
      'Formål: At finde en, der kan føre virksomheden videre.',
      'Hvem ser hvad: Alle ser branche, sted, størrelse, pris, grund og tidspunkt i brede trin. En overtager, jeg siger ja til, og som har lovet fortrolighed, ser mine fakta og tal. Navn, CVR-nummer og kontakt ser de først, når jeg selv åbner for det. Rådgivere ser det hele for at kunne hjælpe.',
      'Hvor længe: Til virksomheden er overdraget, til jeg lukker opslaget, eller til jeg trækker mit ja tilbage.',
      'Jeg kan altid trække mit ja tilbage under Mine samtykker. Så lukker opslaget, og ingen kan læse mere.',
    ].join('\n'),
    en: [
      'I agree that my business is shown anonymously to people who may take it over.',
      'Why: To find somebody who can carry it on.',
      'Who sees what: Everybody sees the industry, the place, the size, the price, the reason and the time in broad bands. A taker to whom I say yes, and who has promised confidentiality, sees my facts and figures. They see the name, the CVR number and the contact only when I open it myself. Advisers see everything so that they can help.',
      'How long: Until the business is handed over, I close the listing, or I withdraw my consent.',
      'I can withdraw my consent at any time under My consents. Then the listing closes and nobody can read any more.',
    ].join('\n'),
    de: [
      'Ich bin einverstanden, dass mein Unternehmen anonym möglichen Nachfolgenden gezeigt wird.',
      'Wozu: Um jemanden zu finden, der es weiterführt.',
      'Wer sieht was: Alle sehen Branche, Ort, Größe, Preis, Grund und Zeitpunkt in groben Stufen. Wem ich zusage und wer Vertraulichkeit zugesagt hat, sieht meine Fakten und Zahlen. Name, CVR-Nummer und Kontakt erst, wenn ich sie selbst freigebe. Beratende sehen alles, um helfen zu können.',
      'Wie lange: Bis das Unternehmen übergeben ist, ich das Inserat schließe oder meine Einwilligung widerrufe.',
      'Ich kann meine Einwilligung jederzeit unter „Meine Einwilligungen“ widerrufen. Dann schließt das Inserat, und niemand kann mehr etwas lesen.',
    ].join('\n'),
  },
};

/** What somebody agrees to who wants to take a business over. */
export const TAKER_SHARED: ConsentText = {
  key: 'TAKER_SHARED',
  version: 1,
  purpose: 'MATCHING',
  words: {
    da: [
      'Jeg siger ja til, at min profil som overtager bliver brugt til at finde virksomheder til mig.',
      'Formål: At ejere og overtagere, der passer sammen, kan finde hinanden.',
      'Hvem ser hvad: Ejere, hvis virksomhed passer, ser mine brancher, min erfaring, mine midler i brede trin og hvornår jeg kan, men ikke mit navn. Navn, e-mail og det, jeg selv har skrevet, ser en ejer først, når vi begge har sagt ja. Rådgivere ser det hele.',
      'Hvor længe: Til jeg trækker mit ja tilbage.',
      'Jeg kan altid trække mit ja tilbage under Mine samtykker. Så bliver min profil ikke vist, og mine åbne forespørgsler slutter.',
    ].join('\n'),
    en: [
      'I agree that my profile as a taker is used to find businesses for me.',
      'Why: So that owners and takers who suit each other can find each other.',
      'Who sees what: Owners whose business fits see my industries, my experience, my means in broad bands and when I can, but not my name. An owner sees my name, my e-mail address and what I have written only when we have both said yes. Advisers see everything.',
      'How long: Until I withdraw my consent.',
      'I can withdraw my consent at any time under My consents. Then my profile is not shown, and my open requests end.',
    ].join('\n'),
    de: [
      'Ich bin einverstanden, dass mein Profil genutzt wird, um Unternehmen für mich zu finden.',
      'Wozu: Damit Inhabende und Nachfolgende, die zueinander passen, sich finden.',
      'Wer sieht was: Inhabende passender Unternehmen sehen meine Branchen, meine Erfahrung, meine Mittel in groben Stufen und meinen Zeitrahmen, nicht aber meinen Namen. Name, E-Mail und eigene Worte erst, wenn beide zugesagt haben. Beratende sehen alles.',
      'Wie lange: Bis ich meine Einwilligung widerrufe.',
      'Ich kann meine Einwilligung jederzeit unter „Meine Einwilligungen“ widerrufen. Dann wird mein Profil nicht mehr gezeigt, und meine offenen Anfragen enden.',
    ].join('\n'),
  },
};

/** What a taker promises before they read anything of a business that not everybody sees. */
export const BUSINESS_CONFIDENTIALITY: ConsentText = {
  key: 'BUSINESS_CONFIDENTIALITY',
  version: 1,
  purpose: 'MATCHING',
  words: {
    da: [
      'Jeg lover at holde det, jeg får at vide om virksomheden, for mig selv.',
      'Jeg bruger det kun til at vurdere, om jeg vil overtage virksomheden. Jeg deler det ikke med andre end mine egne rådgivere, som også skal tie.',
      'Jeg prøver ikke at finde ud af, hvem ejeren er, og jeg kontakter ikke ansatte, kunder eller leverandører.',
      'Løftet gælder også, når samtalen er slut, og selv om jeg trækker mit ja tilbage.',
      'Jeg kan trække mit ja tilbage under Mine samtykker. Så kan jeg ikke læse mere.',
    ].join('\n'),
    en: [
      'I promise to keep to myself what I learn about the business.',
      'I use it only to judge whether I want to take the business over. I share it with nobody but my own advisers, who must keep it to themselves too.',
      'I do not try to find out who the owner is, and I do not contact employees, customers or suppliers.',
      'The promise also holds when the talk is over, and even if I withdraw my yes.',
      'I can withdraw my yes under My consents. Then I can read no more.',
    ].join('\n'),
    de: [
      'Ich verspreche, für mich zu behalten, was ich über das Unternehmen erfahre.',
      'Ich nutze es nur, um zu prüfen, ob ich das Unternehmen übernehmen will, und teile es nur mit meinen eigenen Beratenden, die ebenfalls schweigen.',
      'Ich versuche nicht herauszufinden, wem es gehört, und spreche weder Beschäftigte noch Kunden noch Lieferanten an.',
      'Das gilt auch nach dem Ende der Gespräche und auch, wenn ich meine Zusage widerrufe.',
      'Ich kann meine Zusage unter „Meine Einwilligungen“ widerrufen. Dann kann ich nichts mehr lesen.',
    ].join('\n'),
  },
};
