import type { ConsentText } from '../../privacy/index.ts';

/** What a mentor agrees to when they save a profile. New words are a new version. */
export const MENTOR_PUBLIC: ConsentText = {
  key: 'MENTOR_PUBLIC',
  version: 1,
  purpose: 'MATCHING',
  words: {
    da: [
      'Jeg siger ja til, at min mentorprofil bliver vist offentligt.',
      'Formål: Iværksættere og rådgivere skal kunne se, hvem der kan hjælpe med hvad.',
      'Hvem ser hvad: Alle kan se mit navn, min by, mine sprog, mine sager, og hvor mange pladser jeg har. Min e-mail ser kun den iværksætter, jeg siger ja til.',
      'Hvor længe: Til jeg trækker mit ja tilbage eller holder op som mentor. En rådgiver godkender profilen, før den bliver vist.',
      'Jeg kan altid trække mit ja tilbage under Mine samtykker. Så bliver profilen ikke vist længere, og ingen nye iværksættere bliver foreslået mig.',
    ].join('\n'),
    en: [
      'I agree that my mentor profile is shown publicly.',
      'Why: So that entrepreneurs and advisers can see who can help with what.',
      'Who sees what: Everybody can see my name, my town, my languages, my cases and how many places I have. My e-mail address is seen only by an entrepreneur to whom I say yes.',
      'How long: Until I withdraw my consent or stop being a mentor. An adviser approves the profile before it is shown.',
      'I can withdraw my consent at any time under My consents. From then on the profile is not shown, and no new entrepreneurs are suggested to me.',
    ].join('\n'),
    de: [
      'Ich bin einverstanden, dass mein Profil als Mentorin oder Mentor öffentlich gezeigt wird.',
      'Wozu: Damit Gründerinnen, Gründer und Beratende sehen, wer wobei helfen kann.',
      'Wer sieht was: Alle sehen meinen Namen, meinen Ort, meine Sprachen, meine Fälle und wie viele Plätze ich habe. Meine E-Mail-Adresse sieht nur, wem ich zusage.',
      'Wie lange: Bis ich meine Einwilligung widerrufe oder aufhöre. Bevor das Profil gezeigt wird, wird es von der Wirtschaftsförderung freigegeben.',
      'Ich kann meine Einwilligung jederzeit unter „Meine Einwilligungen“ widerrufen. Dann wird das Profil nicht mehr gezeigt, und mir wird niemand Neues vorgeschlagen.',
    ].join('\n'),
  },
};
