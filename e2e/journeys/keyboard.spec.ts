import type { Page } from '@playwright/test';
import { comparedMentors, suggested, toasts } from '../src/journey/desk.ts';
import { EVENT_WORDS } from '../src/journey/event-words.ts';
import { press, tabTo, type } from '../src/journey/keyboard.ts';
import { followLink, logInByLink } from '../src/journey/log-in-by-link.ts';
import { DESK_WORDS, MATCH_WORDS } from '../src/journey/match-words.ts';
import { countMails } from '../src/journey/outbox.ts';
import { aNewcomer, logIn, mentorEmail, type Newcomer } from '../src/journey/people.ts';
import { readReceipt } from '../src/journey/profile.ts';
import { expect, test } from '../src/journey/test.ts';
import { ticketCode } from '../src/journey/ticket.ts';

test.describe.configure({ timeout: 180_000 });

const profile = MATCH_WORDS.da;
const desk = DESK_WORDS.da;
const events = EVENT_WORDS.da;
const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp, level = 1) => page.getByRole('heading', { level, name });

test('a mentor match needs no mouse', async ({ visitor }) => {
  const person = aNewcomer('Viggo');
  const entrepreneur = await visitor('da');

  await test.step('the first stop leads past the head, the next ones through the profile', async () => {
    await entrepreneur.goto('/');
    await expect(heading(entrepreneur, /mentor/)).toBeVisible();
    await entrepreneur.keyboard.press('Tab');
    await expect(entrepreneur.getByRole('link', { name: 'Gå til indhold' })).toBeFocused();
    await entrepreneur.keyboard.press('Enter');
    await expect(main(entrepreneur)).toBeFocused();
    await press(
      entrepreneur,
      main(entrepreneur).getByRole('link', { name: profile.makeProfile }).first(),
      'Enter',
    );
    await expect(heading(entrepreneur, profile.makeProfile)).toBeFocused();
    await press(entrepreneur, entrepreneur.getByRole('link', { name: profile.start }), 'Enter');
    await fillInProfile(entrepreneur, person);
    await readReceipt(entrepreneur, 'da', person);
    await followLink(entrepreneur, 'da', person.email);
    await expect(entrepreneur.getByText(desk.advisersTurn)).toBeVisible();
  });

  const anne = await visitor('da');
  const outbox = await visitor('da');
  const mentor = await test.step('the adviser moves, suggests and undoes by single keys', async () => {
    await logIn(anne, 'Anne');
    await anne.goto('/desk');
    await findByKeys(anne, person);
    await helpAndCommands(anne);

    const [best = '', second = ''] = await comparedMentors(anne);
    const mailsBefore = await countMails(outbox, mentorEmail(best));
    const suggestButton = (name: string) =>
      anne.getByRole('button', { name: desk.suggest(name), exact: true });
    await anne.keyboard.press('2');
    await expect(suggestButton(second)).toBeFocused();
    await anne.keyboard.press('1');
    await expect(suggestButton(best)).toBeFocused();
    await anne.keyboard.press('Enter');
    await suggested(anne, 'da', best, person);
    await anne.keyboard.press('u');
    await expect(toasts(anne, 'da').getByText(desk.undone(best))).toBeVisible();
    await expect(heading(anne, person.name, 2)).toBeFocused();

    await expect(suggestButton(best)).toBeVisible();
    await anne.keyboard.press('1');
    await anne.keyboard.press('Enter');
    await suggested(anne, 'da', best, person);
    await expect
      .poll(() => countMails(outbox, mentorEmail(best)), { timeout: 90_000, intervals: [1_000] })
      .toBe(mailsBefore + 1);
    return best;
  });

  await test.step('the mentor answers', async () => {
    const mentorPage = await visitor('da');
    await logInByLink(mentorPage, 'da', mentorEmail(mentor));
    const card = mentorPage.getByRole('listitem').filter({ hasText: idea }).last();
    await press(mentorPage, card.getByRole('link', { name: desk.readAndAnswer }), 'Enter');
    await expect(heading(mentorPage, desk.willYouHelp)).toBeFocused();
    await press(mentorPage, mentorPage.getByRole('button', { name: desk.sendAnswer }), 'Enter');
    await expect(mentorPage.getByRole('alert')).toBeFocused();
    await press(mentorPage, mentorPage.getByRole('alert').getByRole('link'), 'Enter');
    const answers = mentorPage.getByRole('group', { name: desk.yourAnswer });
    await expect(answers.getByRole('radio').first()).toBeFocused();
    await mentorPage.keyboard.press('Space');
    await expect(answers.getByLabel(desk.yes)).toBeChecked();
    await mentorPage.keyboard.press('ArrowDown');
    await expect(answers.getByLabel(desk.askFirst)).toBeChecked();
    await mentorPage.keyboard.press('ArrowUp');
    await type(mentorPage, mentorPage.getByLabel(desk.greeting), 'Vi ses i Aulum.');
    await press(mentorPage, mentorPage.getByRole('button', { name: desk.sendAnswer }), 'Enter');
    await expect(mentorPage.getByRole('status').getByText(desk.matched)).toBeVisible();
    await expect(mentorPage.getByText(person.email)).toBeVisible();
  });
});

test('a ticket needs no mouse, and a dialog gives the focus back', async ({ visitor }) => {
  const person = aNewcomer('Karla');
  const guest = await visitor('da');

  await test.step('finds the day, chooses a session and signs up', async () => {
    await guest.goto('/');
    await press(guest, guest.getByRole('link', { name: events.findEvent }), 'Enter');
    const day = guest.getByRole('region', { name: events.day });
    await press(guest, day.getByRole('link', { name: events.signUpLink }), 'Enter');
    await expect(heading(guest, events.day)).toBeFocused();
    await press(guest, guest.getByRole('checkbox', { name: events.takeOver }), 'Space');
    await press(guest, guest.getByRole('button', { name: events.signMeUp }), 'Enter');
    await expect(guest.getByRole('alert')).toBeFocused();
    await press(guest, guest.getByRole('alert').getByRole('link').first(), 'Enter');
    await expect(guest.getByLabel(events.name)).toBeFocused();
    await guest.keyboard.type(person.name);
    await type(guest, guest.getByLabel(events.email), person.email);
    await guest.keyboard.press('Enter');
    await expect(heading(guest, events.seated)).toBeFocused();
    await ticketCode(guest, 'da');
  });

  await test.step('opens the question, leaves it by Escape, and then cancels', async () => {
    const cancel = guest.getByRole('button', { name: events.cancel, exact: true });
    const dialog = guest.getByRole('dialog', { name: events.cancelTitle });
    await press(guest, cancel, 'Enter');
    await expect(dialog).toBeVisible();
    await expectFocusInside(dialog);
    for (let stops = 0; stops < 5; stops += 1) {
      await guest.keyboard.press('Tab');
      await expectFocusNowhereOutside(guest, events.cancelTitle);
    }
    await guest.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(cancel).toBeFocused();
    await expect(heading(guest, events.seated)).toBeVisible();

    await guest.keyboard.press('Enter');
    await press(guest, dialog.getByRole('button', { name: events.confirmCancel }), 'Enter');
    await expect(heading(guest, events.cancelled)).toBeFocused();
  });
});

const idea = 'Syltede grøntsager, som ellers bliver kasseret hos gartneren.';

async function fillInProfile(page: Page, person: Newcomer): Promise<void> {
  const [you, ideaStep, need, check] = profile.steps;
  await expect(heading(page, you)).toBeFocused();
  await type(page, page.getByLabel(profile.name), person.name);
  await type(page, page.getByLabel(profile.email), person.email);
  await page.keyboard.press('Enter');

  await expect(heading(page, ideaStep)).toBeFocused();
  await type(page, page.getByLabel(profile.idea), idea);
  await type(page, page.getByLabel(profile.industry), 'Fødevarer');
  await press(page, page.getByLabel('Jeg har en idé'), 'Space');
  await press(page, page.getByRole('button', { name: profile.next }), 'Enter');

  await expect(heading(page, need)).toBeFocused();
  await press(page, page.getByRole('checkbox', { name: 'Kvalitet' }), 'Space');
  await type(page, page.getByLabel(profile.town), 'Aulum');
  const meeting = page.getByRole('group', { name: profile.meeting });
  await tabTo(page, meeting.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(meeting.getByLabel('Ansigt til ansigt')).toBeChecked();
  const danish = page.getByRole('group', { name: profile.spokenLanguages }).getByLabel('Dansk');
  await tabTo(page, danish);
  if (!(await danish.isChecked())) await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: profile.next }), 'Enter');

  await expect(heading(page, check)).toBeFocused();
  await press(page, page.getByLabel(profile.agree), 'Space');
  await press(page, page.getByRole('button', { name: profile.send }), 'Enter');
}

/** J goes on in the queue, K goes back, N goes to the next without an answer. */
async function findByKeys(page: Page, person: Newcomer): Promise<void> {
  const shown = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(shown).toBeVisible();
  const first = await shown.innerText();
  await page.keyboard.press('j');
  await expect(shown).not.toHaveText(first);
  await expect(shown).toBeFocused();
  const second = await shown.innerText();
  await page.keyboard.press('k');
  await expect(shown).toHaveText(first);
  await page.keyboard.press('n');
  await expect(shown).toHaveText(second);

  // The slash leads to the search field, in which letters are letters again.
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(person.name);
  await expect(page.getByRole('searchbox')).toHaveValue(person.name);
  await press(page, page.getByRole('link', { name: person.name }), 'Enter');
  await expect(heading(page, person.name, 2)).toBeFocused();
}

/** The help and the list of commands open by key and close by Escape, and the focus is back where it was. */
async function helpAndCommands(page: Page): Promise<void> {
  const name = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Genveje på tastaturet' });
  await expectFocusInside(help);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(name).toBeFocused();

  await page.keyboard.press('Control+k');
  const commands = page.getByRole('dialog', { name: 'Kommandoer' });
  await expect(commands.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('vis');
  await page.keyboard.press('ArrowDown');
  await expect(commands.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(commands).toBeHidden();
  await expect(name).toBeFocused();
}

async function expectFocusInside(dialog: ReturnType<Page['getByRole']>): Promise<void> {
  await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

/** While a question is open, Tab goes round in it (and through the browser's own bar), never into the page behind. */
async function expectFocusNowhereOutside(page: Page, title: string): Promise<void> {
  const outside = await page.evaluate(() => {
    const focused = document.activeElement;
    return focused === null || focused === document.body || focused.closest('dialog') !== null;
  });
  expect(outside, `the focus stays in »${title}«`).toBe(true);
}
