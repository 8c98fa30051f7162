import { expect, type Page } from '@playwright/test';
import { CONCEPT_WORDS } from './concept-words.ts';
import { LANGUAGE_NAMES, type Language } from './languages.ts';
import { MATCH_WORDS } from './match-words.ts';
import type { Newcomer } from './people.ts';

/** What an entrepreneur answers, in the words of the page. */
export type ProfileAnswers = {
  idea: string;
  industry: string;
  stage: string;
  topics: readonly string[];
  /** A trade or skill the form reads in the idea, to be added by one tap. */
  read?: { concept: string; words: string };
  town: string;
  meeting: string;
  languages: readonly string[];
};

/** Chooses a language in the head of the page that is open. */
export async function switchLanguage(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: LANGUAGE_NAMES[language], exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** From the front page to the first step, which tells what is missing when it is sent empty. */
export async function beginProfile(page: Page, language: Language): Promise<void> {
  const words = MATCH_WORDS[language];
  const [firstStep] = words.steps;
  await page.getByRole('main').getByRole('link', { name: words.makeProfile }).first().click();
  await page.getByRole('link', { name: words.start }).click();
  await expect(page.getByRole('heading', { level: 1, name: firstStep })).toBeFocused();

  await page.getByRole('button', { name: words.next }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([words.emptyName, words.emptyEmail]);
  await expect(page).toHaveTitle(new RegExp(`^${words.errorPrefix} ${firstStep}`));
  await summary.getByRole('link', { name: words.emptyEmail }).click();
  await expect(page.getByLabel(words.email)).toBeFocused();
}

/** Fills in the nine fields in four steps and sends them; the page is reloaded half-way and the draft is still there. */
export async function completeProfile(
  page: Page,
  language: Language,
  person: Newcomer,
  answers: ProfileAnswers,
): Promise<void> {
  const words = MATCH_WORDS[language];
  const [, idea, need, check] = words.steps;
  const next = page.getByRole('button', { name: words.next });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await page.getByLabel(words.name).fill(person.name);
  await page.getByLabel(words.email).fill(person.email);
  await next.click();

  await expect(heading(idea)).toBeFocused();
  await expect(page).not.toHaveTitle(new RegExp(words.errorPrefix));
  await page.getByLabel(words.idea).fill(answers.idea);
  await expect(page.getByText(words.saved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(words.idea)).toHaveValue(answers.idea);
  await page.getByLabel(words.industry).selectOption({ label: answers.industry });
  await page.getByRole('group', { name: words.stage }).getByLabel(answers.stage).check();
  await next.click();

  await expect(heading(need)).toBeFocused();
  for (const topic of answers.topics)
    await page.getByRole('group', { name: words.topics }).getByLabel(topic, { exact: true }).check();
  if (answers.read) await addWhatIsRead(page, language, answers.read);
  await page.getByLabel(words.town).selectOption({ label: answers.town });
  await page.getByRole('group', { name: words.meeting }).getByLabel(answers.meeting).check();
  for (const spoken of answers.languages)
    await page
      .getByRole('group', { name: words.spokenLanguages })
      .getByLabel(spoken, { exact: true })
      .check();
  await next.click();

  await expect(heading(check)).toBeFocused();
  const main = page.getByRole('main');
  for (const said of [person.name, person.email, answers.idea, answers.industry, answers.town])
    await expect(main.getByText(said, { exact: true })).toBeVisible();
  await expect(main.getByText(answers.topics.join(', '), { exact: true })).toBeVisible();
  await page.getByLabel(words.agree).check();
  await page.getByRole('button', { name: words.send }).click();
}

/** The form offers what it has read in the idea, with the words that say so; one tap adds it. */
async function addWhatIsRead(
  page: Page,
  language: Language,
  { concept, words }: NonNullable<ProfileAnswers['read']>,
): Promise<void> {
  const { addRead, removeConcept } = CONCEPT_WORDS[language];
  await page.getByRole('button', { name: addRead(concept, words) }).click();
  await expect(page.getByRole('button', { name: removeConcept(concept) })).toBeVisible();
  await expect(page.getByRole('button', { name: addRead(concept, words) })).toHaveCount(0);
}

/** Reads the receipt: thanks, and exactly three mentors, each with a number and with reasons. Returns their names. */
export async function readReceipt(page: Page, language: Language, person: Newcomer): Promise<string[]> {
  const words = MATCH_WORDS[language];
  await expect(page.getByRole('heading', { level: 1, name: words.thanks(person.firstName) })).toBeFocused();
  const mentors = page.getByRole('region', { name: words.threeBest });
  const cards = mentors.locator('li').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(cards).toHaveCount(3);
  await expect(mentors.getByText(words.bestMatch, { exact: true })).toHaveCount(1);
  const names: string[] = [];
  for (const card of await cards.all()) {
    await expect(card.getByRole('img', { name: words.score })).toBeVisible();
    await expect(card.getByRole('img', { name: words.fits }).first()).toBeVisible();
    const title = await card.getByRole('heading', { level: 3 }).innerText();
    names.push(title.split(' – ')[0] ?? title);
  }
  return names;
}
