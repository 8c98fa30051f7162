import type { Page } from '@playwright/test';
import { EVENT_WORDS } from '../src/journey/event-words.ts';
import { LANGUAGES, type Language } from '../src/journey/languages.ts';
import { mailsTo, waitForMail } from '../src/journey/outbox.ts';
import { aNewcomer, logIn, type Newcomer } from '../src/journey/people.ts';
import { calendarEntries, calendarInstant, eventFacts, scan, ticketCode } from '../src/journey/ticket.ts';
import { switchLanguage } from '../src/journey/profile.ts';
import { expect, test } from '../src/journey/test.ts';

// One after the other: the stories count places on the same waiting lists.
test.describe.configure({ mode: 'default', timeout: 120_000 });

for (const language of LANGUAGES) {
  const words = EVENT_WORDS[language];

  test(`a visitor gets a seat at Entrepreneur Day without an account (${language})`, async ({
    visitor,
    expectedErrors,
  }) => {
    const person = aNewcomer('Nanna');
    const guest = await visitor(language === 'en' ? 'da' : 'en');

    const slug = await test.step('finds the day from the front page', async () => {
      await guest.goto('/');
      await switchLanguage(guest, language);
      await guest.getByRole('link', { name: words.findEvent }).click();
      await guest
        .getByRole('region', { name: words.day })
        .getByRole('link', { name: words.signUpLink })
        .click();
      await expect(guest.getByRole('heading', { level: 1, name: words.day })).toBeFocused();
      return new URL(guest.url()).pathname.split('/').at(-1) ?? '';
    });

    await test.step('sends the form empty and is told what is missing', async () => {
      await guest.getByRole('button', { name: words.signMeUp }).click();
      const summary = guest.getByRole('alert');
      await expect(summary).toBeFocused();
      await expect(summary.getByRole('link')).toHaveText([words.emptyName, words.badEmail]);
      await expect(guest).toHaveTitle(new RegExp(`^${words.errorPrefix} `));
      await expect(guest.getByLabel(words.name)).toHaveAccessibleDescription(words.emptyName);
      await summary.getByRole('link', { name: words.emptyName }).click();
      await expect(guest.getByLabel(words.name)).toBeFocused();
    });

    const waitingPosition = await test.step('chooses sessions: two at once and a full one', async () => {
      const sessions = guest.getByRole('group', { name: words.sessions });
      await sessions.getByRole('checkbox', { name: words.firstCustomer }).check();
      await sessions.getByRole('checkbox', { name: words.budget }).check();
      const overlap = guest.getByRole('status').getByText(words.overlap);
      await expect(overlap).toBeVisible();
      await guest.getByLabel(words.name).fill(person.name);
      await guest.getByLabel(words.email).fill(person.email);
      await guest.getByRole('button', { name: words.signMeUp }).click();
      await expect(guest.getByRole('alert').getByRole('link')).toHaveText([words.overlapError]);
      await sessions.getByRole('checkbox', { name: words.budget }).uncheck();
      await expect(overlap).toHaveCount(0);
      const full = sessions.getByRole('checkbox', { name: words.speedMeeting });
      const [, position] =
        words.fullSession.exec((await sessions.getByText(words.fullSession).innerText()) ?? '') ?? [];
      await full.check();
      return Number(position);
    });

    const lost = await loseOneAnswer(guest, 'SignUpForEvent');
    expectedErrors.push(/ERR_CONNECTION_RESET/);
    const code = await test.step('the answer is lost; trying again gives one ticket', async () => {
      await guest.getByRole('button', { name: words.signMeUp }).click();
      await expect(guest.getByRole('alert').filter({ hasText: words.lost })).toBeVisible();
      await guest.getByRole('button', { name: words.again }).click();
      await expect(guest.getByRole('heading', { level: 1, name: words.seated })).toBeFocused();
      expect(lost.answers).toEqual([expect.stringContaining('"problem":null')]);
      await expect(
        guest.getByText(words.waitingFact(words.speedMeeting, waitingPosition), { exact: true }),
      ).toBeVisible();
      return ticketCode(guest, language);
    });
    const ticketUrl = guest.url();
    const event = await eventFacts(guest, slug);

    await test.step('the QR code says the event and the code', async () => {
      const payload = await scan(guest, guest.getByRole('img', { name: words.qr }));
      expect(payload).toBe(`VB1:${event.id.replaceAll('-', '').toUpperCase()}:${code}`);
    });

    await test.step('the calendar file has the day and both sessions, in UTC', async () => {
      const entries = await calendarEntries(guest, guest.getByRole('link', { name: words.calendar }));
      const starts = [words.firstCustomer, words.speedMeeting].map(
        (title) => event.sessions.find((session) => session.title[language] === title)?.startsAt ?? '',
      );
      expect(entries.map(({ DTSTART }) => DTSTART)).toEqual(
        [event.startsAt, ...starts].map((instant) => calendarInstant(instant)),
      );
      const ids = entries.map(({ UID }) => UID ?? '');
      expect(new Set(ids).size).toBe(3);
      for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}(-[0-9a-f-]{36})?@localhost$/);
    });

    const outbox = await visitor('da');
    await test.step('the ticket is in the mail too, once', async () => {
      const mail = await waitForMail(outbox, person.email, words.seatedSubject);
      await expect(mailsTo(outbox, person.email)).toHaveCount(1);
      await expect(mail).toContainText(`${code.slice(0, 3)}-${code.slice(3)}`);
      await expect(mail.getByRole('link', { name: ticketUrl })).toBeVisible();
      await expect(mail.getByRole('listitem')).toHaveText(['calendar.ics', 'ticket.png']);
    });

    const organiser = await visitor(language);
    await test.step('the organiser finds exactly one sign-up', async () => {
      await logIn(organiser, 'Ole');
      const row = await findSignUp(organiser, slug, language, person);
      await expect(row).toContainText(`${code.slice(0, 3)}-${code.slice(3)}`);
      await expect(row).toContainText(words.hasSeat);
      const file = organiser.getByRole('link', { name: words.file });
      const csv = await organiser.request.get((await file.getAttribute('href')) ?? '');
      expect([csv.status(), csv.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
      expect((await csv.text()).split('\n').filter((line) => line.includes(person.email))).toHaveLength(1);
    });

    await test.step('cancels by the link in the mail, but not before saying so twice', async () => {
      await outbox.getByRole('link', { name: ticketUrl }).click();
      await outbox.getByRole('button', { name: EVENT_WORDS.da.cancel }).click();
      const dialog = outbox.getByRole('dialog', { name: EVENT_WORDS.da.cancelTitle });
      await dialog.getByRole('button', { name: EVENT_WORDS.da.keepSeat }).click();
      await expect(dialog).toBeHidden();
      await cancel(outbox, 'da');
      await waitForMail(outbox, person.email, words.cancelledSubject);
      const row = await findSignUp(organiser, slug, language, person);
      await expect(row).toContainText(words.hasCancelled);
    });
  });

  test(`whoever waits gets the seat that becomes free (${language})`, async ({ visitor }) => {
    const [early, late] = [aNewcomer('Early'), aNewcomer('Late')];
    const [first, second] = [await visitor(language), await visitor(language)];

    await test.step('the last seat is taken, the next visitor is first on the waiting list', async () => {
      await first.goto('/events/webshop-paa-en-dag');
      await fillIn(first, language, early);
      await first.getByRole('button', { name: words.signMeUp }).click();
      await ticketCode(first, language);

      await second.goto('/events/webshop-paa-en-dag');
      await expect(second.getByText(words.wouldBe(1))).toBeVisible();
      await fillIn(second, language, late);
      await second.getByRole('button', { name: words.putMeOnList }).click();
      await expect(second.getByRole('heading', { level: 1 })).toHaveText(words.waiting);
      await expect(second.getByRole('img', { name: words.qr })).toHaveCount(0);
      await waitForMail(await visitor('da'), late.email, words.waitingSubject);
    });

    await test.step('the first cancels by link and the second has a ticket', async () => {
      const ticket = first.url();
      const mail = await waitForMail(first, early.email, words.seatedSubject);
      await mail.getByRole('link', { name: ticket }).click();
      await cancel(first, language);
      const promoted = await waitForMail(second, late.email, words.promotedSubject);
      await promoted.getByRole('link', { name: '/tickets/' }).click();
      const code = await ticketCode(second, language);
      expect(await scan(second, second.getByRole('img', { name: words.qr }))).toMatch(
        new RegExp(`^VB1:[0-9A-F]{32}:${code}$`),
      );
    });

    await test.step('the second cancels as well, and a seat is free again', async () => {
      await cancel(second, language);
      await second.goto('/events/webshop-paa-en-dag');
      await expect(second.getByRole('button', { name: words.signMeUp })).toBeVisible();
    });
  });
}

async function fillIn(page: Page, language: Language, person: Newcomer): Promise<void> {
  await page.getByLabel(EVENT_WORDS[language].name).fill(person.name);
  await page.getByLabel(EVENT_WORDS[language].email).fill(person.email);
}

async function cancel(page: Page, language: Language): Promise<void> {
  const words = EVENT_WORDS[language];
  await page.getByRole('button', { name: words.cancel, exact: true }).click();
  await page
    .getByRole('dialog', { name: words.cancelTitle })
    .getByRole('button', { name: words.confirmCancel })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: words.cancelled })).toBeFocused();
}

/** The one row of the organiser's list that holds this person. */
async function findSignUp(organiser: Page, slug: string, language: Language, person: Newcomer) {
  const words = EVENT_WORDS[language];
  await organiser.goto(`/events/${slug}/sign-ups`);
  await organiser.getByLabel(words.search).fill(person.email);
  await organiser.getByRole('button', { name: words.find, exact: true }).click();
  await expect(organiser).toHaveURL(/[?&]q=/);
  const rows = organiser.getByRole('rowgroup').last().getByRole('row');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(person.name);
  return rows;
}

/** The next answer to this operation reaches the network, but not the page. Returns what the page did not see. */
async function loseOneAnswer(page: Page, operation: string): Promise<{ answers: string[] }> {
  const lost = { answers: [] as string[] };
  await page.route('**/graphql', async (route) => {
    if (lost.answers.length > 0 || !route.request().postData()?.includes(`"${operation}"`))
      return route.continue();
    const response = await route.fetch();
    lost.answers.push(await response.text());
    return route.abort('connectionreset');
  });
  return lost;
}
