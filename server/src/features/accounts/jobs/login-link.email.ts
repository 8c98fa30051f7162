import { renderMail } from '../../../platform/email/layout.ts';
import type { Language } from '../../../platform/language.ts';

interface LoginLinkWords {
  subject: string;
  paragraph: string;
  action: string;
  small: readonly string[];
}

const WORDS: Record<Language, LoginLinkWords> = {
  da: {
    subject: 'Dit link til Vækstbro',
    paragraph: 'Her er dit link. Når du åbner det, ved vi, at mailadressen er din, og så er du logget ind.',
    action: 'Log ind i Vækstbro',
    small: [
      'Linket virker én gang og i en time.',
      'Har du ikke bedt om det? Så skal du ikke gøre noget. Uden linket sker der ingenting.',
    ],
  },
  en: {
    subject: 'Your link to Vækstbro',
    paragraph:
      'Here is your link. When you open it, we know that the address is yours, and you are logged in.',
    action: 'Log in to Vækstbro',
    small: [
      'The link works once and for one hour.',
      'You did not ask for it? Then there is nothing to do. Without the link nothing happens.',
    ],
  },
  de: {
    subject: 'Ihr Link zu Vækstbro',
    paragraph:
      'Hier ist Ihr Link. Wenn Sie ihn öffnen, wissen wir, dass die Adresse Ihnen gehört, und Sie sind eingeloggt.',
    action: 'Bei Vækstbro einloggen',
    small: [
      'Der Link gilt einmal und eine Stunde lang.',
      'Sie haben ihn nicht angefordert? Dann brauchen Sie nichts zu tun. Ohne den Link geschieht nichts.',
    ],
  },
};

/** The mail with a login link. Nothing in it tells who it is for or what it is about. */
export function loginLinkMail(language: Language, url: string) {
  const { subject, paragraph, action, small } = WORDS[language];
  const mail = { language, heading: subject, paragraphs: [paragraph], action: { label: action, url }, small };
  return { language, subject, ...renderMail(mail) };
}
