import { renderMail } from '../../../platform/email/layout.ts';
import type { Language } from '../../../platform/language.ts';

interface NotificationWords {
  subject: string;
  paragraph: string;
  action: string;
  closing: string;
}

const WORDS: Record<Language, NotificationWords> = {
  da: {
    subject: 'Der er nyt til dig i Vækstbro',
    paragraph: 'Der ligger noget til dig i Vækstbro. Log ind for at se, hvad det er.',
    action: 'Se, hvad der er nyt',
    closing: 'Af hensyn til dig og andre skriver vi ikke i mailen, hvad det drejer sig om.',
  },
  en: {
    subject: 'There is something for you at Vækstbro',
    paragraph: 'Something is waiting for you at Vækstbro. Log in to see what it is.',
    action: 'See what is new',
    closing: 'To protect you and others, we do not write in the mail what it is about.',
  },
  de: {
    subject: 'Bei Vækstbro gibt es Neues für Sie',
    paragraph: 'Bei Vækstbro wartet etwas auf Sie. Loggen Sie sich ein, um zu sehen, was es ist.',
    action: 'Neues ansehen',
    closing: 'Zu Ihrem Schutz und dem anderer schreiben wir nicht in die E-Mail, worum es geht.',
  },
};

/** The mail that tells that there is something, and nothing about what it is. */
export function notificationMail(language: Language, publicUrl: string) {
  const words = WORDS[language];
  return {
    language,
    subject: words.subject,
    ...renderMail({
      language,
      heading: words.subject,
      paragraphs: [words.paragraph],
      action: { label: words.action, url: `${publicUrl}/notifications` },
      small: [words.closing],
    }),
  };
}
