import type { ConsentText } from '../../privacy/index.ts';

/** What an entrepreneur agrees to when they send a profile. New words are a new version. */
export const VENTURE_SHARED: ConsentText = {
  key: 'VENTURE_SHARED',
  version: 1,
  purpose: 'MATCHING',
  words: {
    da: [
      'Jeg siger ja til, at min idé bliver vist til de mentorer, som rådgiveren spørger for mig.',
      'Formål: Mentoren skal kunne se, om han eller hun kan hjælpe mig.',
      'Hvem ser hvad: Rådgiverne hos Erhvervsrådet ser hele min profil. En mentor, der bliver spurgt, ser min idé, men ikke mit navn og min e-mail. Siger mentoren ja, ser vi begge, hvordan vi får fat i hinanden.',
      'Hvor længe: En mentor, der siger nej eller ikke svarer, kan ikke se min idé mere. Siger mentoren ja, gælder det, til forløbet er slut.',
      'Jeg kan altid trække mit ja tilbage under Mine samtykker. Så kan ingen mentor se min idé længere.',
    ].join('\n'),
    en: [
      'I agree that my idea is shown to the mentors whom the adviser asks for me.',
      'Why: So that a mentor can see whether they can help me.',
      'Who sees what: The advisers at the business council see my whole profile. A mentor who is asked sees my idea, but not my name and e-mail address. If the mentor says yes, we both see how to reach each other.',
      'How long: A mentor who says no or does not answer can no longer see my idea. If the mentor says yes, it holds until we are done.',
      'I can withdraw my consent at any time under My consents. From then on no mentor can see my idea.',
    ].join('\n'),
    de: [
      'Ich bin einverstanden, dass meine Idee den Mentorinnen und Mentoren gezeigt wird, die für mich angefragt werden.',
      'Wozu: Damit sie sehen, ob sie mir helfen können.',
      'Wer sieht was: Die Beraterinnen und Berater der Wirtschaftsförderung sehen mein ganzes Profil. Wer als Mentorin oder Mentor angefragt wird, sieht meine Idee, aber weder Namen noch E-Mail-Adresse. Bei einer Zusage sehen wir beide, wie wir uns erreichen.',
      'Wie lange: Wer ablehnt oder nicht antwortet, sieht meine Idee nicht mehr. Bei einer Zusage gilt es, bis die Begleitung zu Ende ist.',
      'Ich kann meine Einwilligung jederzeit unter „Meine Einwilligungen“ widerrufen. Dann sieht keine Mentorin und kein Mentor meine Idee mehr.',
    ].join('\n'),
  },
};
