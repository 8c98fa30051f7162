import type { Language } from '../language.ts';

export interface MailAttachment {
  filename: string;
  contentType: string;
  content: string;
  /** How `content` is written when it is no text. */
  encoding?: 'base64';
  /** Shows the picture inside the mail, where its HTML says `cid:…`. */
  cid?: string;
}

export interface Mail {
  /** One address. */
  to: string;
  language: Language;
  subject: string;
  text: string;
  html: string;
  attachments?: readonly MailAttachment[];
  /** Names this mail once and for all, e.g. `sign-up-<id>`: sent again under the same name it arrives once. */
  messageId: string;
}

/** Sends a mail, or lays it in the outbox where no mail server is configured. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
