import type { Mail } from './mailer.ts';

const ONE_ADDRESS = /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+$/;
const CONTROL = /\p{Cc}|\p{Zl}|\p{Zp}/u;

/** Refuses a mail that would reach more people than meant, or whose words would become headers. */
export function checkMail(mail: Mail): void {
  if (!ONE_ADDRESS.test(mail.to) || mail.to.length > 254 || CONTROL.test(mail.to)) {
    throw new Error('A mail goes to exactly one address.');
  }
  if (CONTROL.test(mail.subject)) throw new Error('A subject is one line.');
  if (!/^[A-Za-z0-9._-]{1,120}$/.test(mail.messageId))
    throw new Error('The name of a mail has odd characters.');
  for (const { filename, contentType, cid } of mail.attachments ?? []) {
    if (!/^[A-Za-z0-9._-]{1,80}$/.test(filename))
      throw new Error('The name of an attachment has odd characters.');
    if (cid !== undefined && !/^[A-Za-z0-9-]{1,80}$/.test(cid))
      throw new Error('The name of a picture has odd characters.');
    if (CONTROL.test(contentType)) throw new Error('The type of an attachment is one line.');
  }
}
