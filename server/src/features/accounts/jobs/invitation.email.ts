import { renderMail } from '../../../platform/email/layout.ts';
import type { Language } from '../../../platform/language.ts';

interface InvitationWords {
  subject: string;
  paragraph: string;
  action: string;
  small: readonly string[];
}

const WORDS: Record<Language, InvitationWords> = {
  da: {
    subject: 'Du er inviteret til Vækstbro',
    paragraph:
      'Du er inviteret til at være med i Vækstbro, hvor iværksættere, mentorer og virksomheder i Herning og Ikast-Brande finder hinanden.',
    action: 'Tag imod invitationen',
    small: [
      'Linket virker én gang og i en time. Er timen gået? Invitationen gælder i 14 dage: Bed om et nyt loginlink på vores side med den mailadresse, du læser dette på.',
      'Kender du ikke noget til det? Så skal du ikke gøre noget.',
    ],
  },
  en: {
    subject: 'You are invited to Vækstbro',
    paragraph:
      'You are invited to join Vækstbro, where entrepreneurs, mentors and businesses in Herning and Ikast-Brande find each other.',
    action: 'Accept the invitation',
    small: [
      'The link works once and for one hour. Has the hour passed? The invitation is open for 14 days: ask for a new login link on our site with the address you read this at.',
      'You know nothing about it? Then there is nothing to do.',
    ],
  },
  de: {
    subject: 'Sie sind zu Vækstbro eingeladen',
    paragraph:
      'Sie sind eingeladen, bei Vækstbro mitzumachen, wo Gründer, Mentoren und Unternehmen in Herning und Ikast-Brande einander finden.',
    action: 'Einladung annehmen',
    small: [
      'Der Link gilt einmal und eine Stunde lang. Ist die Stunde vorbei? Die Einladung gilt 14 Tage: Fordern Sie auf unserer Seite mit der Adresse, unter der Sie dies lesen, einen neuen Login-Link an.',
      'Sie wissen nichts davon? Dann brauchen Sie nichts zu tun.',
    ],
  },
};

/** The mail that offers a hat. Which hat it is stays inside. */
export function invitationMail(language: Language, url: string) {
  const { subject, paragraph, action, small } = WORDS[language];
  const mail = { language, heading: subject, paragraphs: [paragraph], action: { label: action, url }, small };
  return { language, subject, ...renderMail(mail) };
}
