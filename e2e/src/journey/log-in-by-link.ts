import { expect, type Page } from '@playwright/test';
import type { InEach, Language } from './languages.ts';
import { countMails, waitForMail } from './outbox.ts';

/** Words of the way in. */
export const LOG_IN_WORDS: InEach<{
  logIn: string;
  email: string;
  sendLink: string;
  checkMail: string;
  linkSubject: string;
  openLink: string;
  almostIn: string;
}> = {
  da: {
    logIn: 'Log ind',
    email: 'E-mail',
    sendLink: 'Send mig et link',
    checkMail: 'Tjek din mail',
    linkSubject: 'Dit link til Vækstbro',
    openLink: 'Log ind',
    almostIn: 'Næsten inde',
  },
  en: {
    logIn: 'Log in',
    email: 'E-mail',
    sendLink: 'Send me a link',
    checkMail: 'Check your e-mail',
    linkSubject: 'Your link to Vækstbro',
    openLink: 'Log in',
    almostIn: 'Almost in',
  },
  de: {
    logIn: 'Einloggen',
    email: 'E-Mail',
    sendLink: 'Link zuschicken',
    checkMail: 'Sehen Sie in Ihre E-Mails',
    linkSubject: 'Ihr Link zu Vækstbro',
    openLink: 'Einloggen',
    almostIn: 'Fast geschafft',
  },
};

/**
 * Follows the newest login link that was mailed to this address; who opens it proves that the address is theirs. Mails
 * are in the language of the account, pages in that of the browser.
 */
export async function followLink(
  page: Page,
  language: Language,
  email: string,
  mailLanguage: Language = language,
  mailsBefore = 0,
): Promise<void> {
  const words = LOG_IN_WORDS[language];
  const mail = await waitForMail(page, email, LOG_IN_WORDS[mailLanguage].linkSubject, mailsBefore);
  await mail.getByRole('link', { name: '/log-in/link#' }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.almostIn })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: words.openLink }).click();
}

/** Asks for a login link and follows it, as everybody does who has no password; ends on their own page. */
export async function logInByLink(
  page: Page,
  language: Language,
  email: string,
  mailLanguage: Language = language,
): Promise<void> {
  const words = LOG_IN_WORDS[language];
  const mailsBefore = await countMails(page, email);
  await page.goto('/log-in');
  await page.getByLabel(words.email).fill(email);
  await page.getByRole('button', { name: words.sendLink }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.checkMail })).toBeVisible();
  await followLink(page, language, email, mailLanguage, mailsBefore);
  await expect(page).toHaveURL(/\/(my|desk)$/);
}
