import { renderMail } from '../../../platform/email/layout.ts';
import type { Language } from '../../../platform/language.ts';

interface ConfirmWords {
  subject: string;
  paragraph: string;
  action: string;
  small: (days: number) => readonly string[];
}

const WORDS: Record<Language, ConfirmWords> = {
  da: {
    subject: 'Passer det stadig, det du har i Vækstbro?',
    paragraph:
      'Du har noget stående i Vækstbro, som andre kan finde. Vi vil gerne vide, om det stadig passer.',
    action: 'Ja, det passer stadig',
    small: (days) => [
      'Det kræver ét klik og intet login. Siden viser, hvad det drejer sig om, før du siger ja.',
      `Hører vi ikke fra dig inden for ${days} dage, skjuler vi det. Du kan altid få det frem igen.`,
      'Af hensyn til dig og andre skriver vi ikke i mailen, hvad det drejer sig om.',
    ],
  },
  en: {
    subject: 'Does what you have at Vækstbro still hold?',
    paragraph:
      'You have something at Vækstbro that others can find. We would like to know if it still holds.',
    action: 'Yes, it still holds',
    small: (days) => [
      'It takes one click and no login. The page shows what it is about before you say yes.',
      `If we do not hear from you within ${days} days, we hide it. You can always bring it back.`,
      'To protect you and others, we do not write in the mail what it is about.',
    ],
  },
  de: {
    subject: 'Stimmt noch, was Sie bei Vækstbro haben?',
    paragraph:
      'Bei Vækstbro steht etwas von Ihnen, das andere finden können. Wir möchten wissen, ob es noch stimmt.',
    action: 'Ja, es stimmt noch',
    small: (days) => [
      'Es braucht einen Klick und keine Anmeldung. Die Seite zeigt, worum es geht, bevor Sie Ja sagen.',
      `Hören wir innerhalb von ${days} Tagen nichts von Ihnen, blenden wir es aus. Sie können es jederzeit zurückholen.`,
      'Zu Ihrem Schutz und dem anderer schreiben wir nicht in die E-Mail, worum es geht.',
    ],
  },
};

/** The mail that asks whether a listing still holds, and says in how many days it is hidden otherwise. Nothing in it tells who it is for or what it is about. */
export function confirmMail(language: Language, url: string, days: number) {
  const { subject, paragraph, action, small } = WORDS[language];
  const mail = {
    language,
    heading: subject,
    paragraphs: [paragraph],
    action: { label: action, url },
    small: small(days),
  };
  return { language, subject, ...renderMail(mail) };
}
