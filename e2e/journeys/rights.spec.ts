import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../src/journey/accessible.ts';
import { comparedMentors, openCase, suggest } from '../src/journey/desk.ts';
import type { Language } from '../src/journey/languages.ts';
import { followLink, logInByLink } from '../src/journey/log-in-by-link.ts';
import { DESK_WORDS } from '../src/journey/match-words.ts';
import { countMails } from '../src/journey/outbox.ts';
import { aNewcomer, demoName, logIn, mentorEmail, type Newcomer } from '../src/journey/people.ts';
import { beginProfile, completeProfile, readReceipt, switchLanguage } from '../src/journey/profile.ts';
import { settled } from '../src/journey/settled.ts';
import { expect, test } from '../src/journey/test.ts';

const IDEA = 'Gavekurve fra små gårde, som cykelbude kører ud i Herning og Ikast.';
const FORGOTTEN = 'Glem det, jeg skrev i går.';
const TOO_EARLY = 'Butikkerne betaler. Du kan også skrive til mig på';

test.describe.configure({ timeout: 300_000 });

test('an entrepreneur decides who sees what, takes it all along, and leaves', async ({ visitor }) => {
  const person = aNewcomer('Liv');
  const entrepreneur = await visitor('da');
  const outbox = await visitor('da');
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

  await test.step('makes a profile in Danish and confirms it', async () => {
    await entrepreneur.goto('/');
    await beginProfile(entrepreneur, 'da');
    await completeProfile(entrepreneur, 'da', person, {
      idea: IDEA,
      industry: 'Butik og webshop',
      stage: 'Jeg har en idé',
      topics: ['Salg', 'Markedsføring'],
      town: 'Herning',
      meeting: 'Begge dele',
      languages: ['Dansk'],
    });
    await readReceipt(entrepreneur, 'da', person);
    await followLink(entrepreneur, 'da', person.email);
    await expect(entrepreneur.getByText(DESK_WORDS.da.advisersTurn)).toBeVisible();
  });

  const mentor = await test.step('an adviser suggests a mentor in German', async () => {
    const desk = await visitor('de');
    await logIn(desk, 'Anne');
    await openCase(desk, person);
    const [best = ''] = await comparedMentors(desk);
    const before = await countMails(outbox, mentorEmail(best));
    await suggest(desk, 'de', best, person);
    await expect
      .poll(() => countMails(outbox, mentorEmail(best)), { timeout: 90_000, intervals: [1_000] })
      .toBe(before + 1);
    return best;
  });

  const mentorPage = await visitor('en');
  const matchUrl = await test.step('the mentor asks something first, in English', async () => {
    const words = DESK_WORDS.en;
    await logInByLink(mentorPage, 'en', mentorEmail(mentor), 'da');
    await mentorPage
      .getByRole('listitem')
      .filter({ hasText: IDEA })
      .last()
      .getByRole('link', { name: words.readAndAnswer })
      .click();
    await mentorPage.getByRole('group', { name: words.yourAnswer }).getByLabel(words.askFirst).check();
    await mentorPage.getByLabel(words.question).fill('Who pays: the farms or the shops?');
    await mentorPage.getByRole('button', { name: words.sendAnswer }).click();
    await expect(mentorPage.getByRole('status').getByText(words.asked)).toBeVisible();
    return mentorPage.url();
  });

  const threadUrl =
    await test.step('the entrepreneur writes, and what is undone reaches nobody', async () => {
      await entrepreneur.goto('/messages');
      await entrepreneur.getByRole('link', { name: mentor }).click();
      await expect(heading(entrepreneur, `Samtale med ${mentor}`)).toBeFocused();
      const field = entrepreneur.getByLabel(`Skriv til ${mentor}`);
      await field.fill(FORGOTTEN);
      await entrepreneur.getByRole('button', { name: 'Send', exact: true }).click();
      await expect(messageOf(entrepreneur, FORGOTTEN)).toContainText('Sendes om');
      await expectNoViolations(entrepreneur, 'a message that can be undone');
      await messageOf(entrepreneur, FORGOTTEN).getByRole('button', { name: 'Fortryd' }).click();
      await expect(messageOf(entrepreneur, FORGOTTEN)).toHaveCount(0);
      await expect(field).toHaveValue(FORGOTTEN);

      await field.fill(`${TOO_EARLY} ${person.email}.`);
      await expect(entrepreneur.getByText(`Det her ser ${mentor} ikke endnu: mailadresse.`)).toBeVisible();
      await field.press('Control+Enter');
      await expect(messageOf(entrepreneur, TOO_EARLY)).toContainText('Holdt tilbage');
      return entrepreneur.url();
    });

  await test.step('the mentor reads it without the address', async () => {
    await expect(async () => {
      await mentorPage.goto('/messages');
      await mentorPage.getByRole('link', { name: 'Somebody you do not know yet' }).first().click();
      await expect(messageOf(mentorPage, TOO_EARLY)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 90_000, intervals: [2_000] });
    await expect(heading(mentorPage, 'Conversation with somebody you do not know yet')).toBeVisible();
    expect(mentorPage.url()).toBe(threadUrl);
    await expect(mentorPage.getByText(FORGOTTEN)).toHaveCount(0);
    await expectHidden(mentorPage, [person.email, person.name]);
    await expect(messageOf(mentorPage, TOO_EARLY)).toContainText('Held back until you have both said yes');
  });

  await test.step('the entrepreneur answers, the mentor says yes, and the address is there', async () => {
    await entrepreneur.goto('/my');
    await entrepreneur.getByRole('link', { name: DESK_WORDS.da.answerMentor(mentor) }).click();
    await entrepreneur.getByLabel(DESK_WORDS.da.yourAnswer).fill('Butikkerne, en gang om måneden.');
    await entrepreneur.getByRole('button', { name: DESK_WORDS.da.sendAnswer }).click();
    await expect(entrepreneur.getByText(DESK_WORDS.da.answerSent(mentor))).toBeVisible();

    const words = DESK_WORDS.en;
    await mentorPage.goto(matchUrl);
    await mentorPage.getByRole('group', { name: words.yourAnswer }).getByLabel(words.yes).check();
    await mentorPage.getByLabel(words.greeting).fill('Let us have coffee on Thursday.');
    await mentorPage.getByRole('button', { name: words.sendAnswer }).click();
    await expect(mentorPage.getByRole('status').getByText(words.matched)).toBeVisible();
    await mentorPage.goto(threadUrl);
    await expect(heading(mentorPage, `Conversation with ${person.name}`)).toBeVisible();
    await expect(messageOf(mentorPage, TOO_EARLY)).toContainText(person.email);
    await mentorPage.goto(matchUrl);
    await expect(mentorPage.getByText(person.email)).toBeVisible();
  });

  await test.step('the entrepreneur reads in German who has looked, and why', async () => {
    await entrepreneur.goto('/my');
    await switchLanguage(entrepreneur, 'de');
    await entrepreneur.getByRole('main').getByRole('link', { name: 'Alle ansehen' }).click();
    await expect(heading(entrepreneur, 'Wer hat mich gesehen')).toBeFocused();
    const looksOf = (name: string) =>
      entrepreneur.locator('.seen > li').filter({ has: entrepreneur.getByText(name, { exact: true }) });
    await expect(looksOf(demoName('Anne'))).toContainText('Ihre Idee oder Ihr Unternehmen');
    await expect(looksOf(demoName('Anne'))).toContainText('um Ihre Anfrage zu bearbeiten');
    await expect(looksOf(demoName('Anne'))).toContainText('Dienstlich');
    await expect(looksOf(mentor)).toContainText('Mit Ihrer Erlaubnis');
    await expectNoViolations(entrepreneur, 'who has seen me');
  });

  await test.step('what the entrepreneur withdraws in English the mentor no longer sees', async () => {
    await switchLanguage(entrepreneur, 'en');
    await entrepreneur.goto('/my/consents');
    await entrepreneur
      .getByRole('button', { name: `Withdraw: ${mentor} may see your e-mail address` })
      .click();
    const dialog = entrepreneur.getByRole('dialog', {
      name: `Shall ${mentor} no longer be able to see it?`,
    });
    await expectNoViolations(entrepreneur, 'the question before withdrawing');
    await dialog.getByRole('button', { name: 'Yes, withdraw it' }).click();
    await expect(entrepreneur.getByText(`${mentor} can no longer see it.`, { exact: true })).toBeVisible();
    await mentorPage.reload();
    await expect(heading(mentorPage, new RegExp(`^${mentor}`))).toBeVisible();
    await expectHidden(mentorPage, [person.email]);
  });

  await test.step('the entrepreneur takes everything along in one file', async () => {
    await switchLanguage(entrepreneur, 'da');
    await entrepreneur.goto('/my/data');
    const download = entrepreneur.waitForEvent('download');
    await entrepreneur.getByRole('link', { name: 'Hent som fil (JSON)' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(() => JSON.parse(file) as unknown).not.toThrow();
    for (const own of [person.email, person.name, IDEA, TOO_EARLY]) expect(file).toContain(own);
    expect(file).not.toContain(mentorEmail(mentor));
  });

  await test.step('and deletes themselves in German by writing their address', async () => {
    await switchLanguage(entrepreneur, 'de');
    await entrepreneur.getByRole('button', { name: 'Mich löschen' }).click();
    const dialog = entrepreneur.getByRole('dialog');
    await dialog.getByLabel('Ihre E-Mail-Adresse').fill(demoName('Mette'));
    await dialog.getByRole('button', { name: 'Mich für immer löschen' }).click();
    await expect(dialog.getByRole('alert')).toBeFocused();
    await dialog.getByLabel('Ihre E-Mail-Adresse').fill(person.email);
    await dialog.getByRole('button', { name: 'Mich für immer löschen' }).click();
    await expect(heading(entrepreneur, 'Auf Wiedersehen – alles über Sie ist gelöscht')).toBeVisible();
    await expectNoViolations(entrepreneur, 'goodbye');
    expect(await entrepreneur.context().cookies()).toEqual([]);
    await entrepreneur.goto('/my');
    await expect(heading(entrepreneur, 'Einloggen')).toBeVisible();
  });

  await test.step('the mentor is told that it is over, and reads no name any more', async () => {
    await mentorPage.goto('/notifications');
    await expect(mentorPage.getByText('A match has ended.').first()).toBeVisible();
    for (const address of [matchUrl, threadUrl, '/messages', '/my', '/notifications']) {
      await mentorPage.goto(address);
      await expect(mentorPage.getByRole('heading', { level: 1 })).toBeVisible();
      await expectHidden(mentorPage, [person.name, person.firstName, person.email, TOO_EARLY]);
    }
  });

  await test.step('who logs in with that address again is somebody new', async () => {
    const newcomer = await visitor('da');
    await logInAgain(newcomer, 'da', person);
    await expect(newcomer.getByText(IDEA)).toHaveCount(0);
    await expect(newcomer.getByRole('main').getByRole('link', { name: 'Opret din profil' })).toBeVisible();
  });
});

/** The message of a conversation that is open in which these words stand. */
function messageOf(page: Page, words: string): Locator {
  return page.locator('.message').filter({ hasText: words });
}

/** The page has everything it asked for and says none of this. */
async function expectHidden(page: Page, hidden: readonly string[]): Promise<void> {
  await settled(page);
  for (const words of hidden) await expect(page.getByText(words)).toHaveCount(0);
}

/** The mails of before are gone with the person, so the link that comes is the first one. */
async function logInAgain(page: Page, language: Language, person: Newcomer): Promise<void> {
  await expect.poll(() => countMails(page, person.email)).toBe(0);
  await logInByLink(page, language, person.email);
}
