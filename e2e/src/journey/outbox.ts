import { expect, type Locator, type Page } from '@playwright/test';

const patience = { timeout: 90_000, intervals: [250, 500, 1_000] };

/** The mails to this address in the outbox that is open, the newest first. */
export function mailsTo(outbox: Page, email: string): Locator {
  return outbox.getByRole('article').filter({ has: outbox.getByRole('link', { name: email, exact: true }) });
}

/** The page of all mails to this address. */
export const outboxOf = (email: string): string => `/outbox?to=${encodeURIComponent(email)}`;

/**
 * Opens the outbox and looks again until the newest mail to this address has the subject one waits for and is not one of
 * those that were there before.
 */
export async function waitForMail(
  outbox: Page,
  email: string,
  subject: string | RegExp,
  before = 0,
): Promise<Locator> {
  const newest = mailsTo(outbox, email).first();
  await expect(async () => {
    await outbox.goto(outboxOf(email));
    expect(await mailsTo(outbox, email).count()).toBeGreaterThan(before);
    await expect(newest.getByRole('heading')).toHaveText(subject, { timeout: 100 });
  }).toPass(patience);
  return newest;
}

/** How many mails lie in the outbox for this address right now. */
export async function countMails(outbox: Page, email: string): Promise<number> {
  await outbox.goto(outboxOf(email));
  return mailsTo(outbox, email).count();
}
