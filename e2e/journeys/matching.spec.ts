import type { Page } from '@playwright/test';
import { expectNoViolations } from '../src/journey/accessible.ts';
import { ask } from '../src/journey/ask.ts';
import { CONCEPT_WORDS } from '../src/journey/concept-words.ts';
import { openCase } from '../src/journey/desk.ts';
import { press, tabTo } from '../src/journey/keyboard.ts';
import { followLink, logInByLink } from '../src/journey/log-in-by-link.ts';
import { DESK_WORDS } from '../src/journey/match-words.ts';
import { ownWorld } from '../src/journey/own-world.ts';
import { aNewcomer, logIn, mentorEmail } from '../src/journey/people.ts';
import { beginProfile, completeProfile, readReceipt } from '../src/journey/profile.ts';
import { expect, test } from '../src/journey/test.ts';

/** A mentor of the story from the same trade, who has not said yet what the trade is. */
const MENTOR = 'Torben Kjær';
const WELDING = 'Svejsning';
const IDEA = 'Trapper til vindmøller, som jeg svejser af rustfrit stål på bestilling.';
const words = CONCEPT_WORDS.da;

// The rules of matching count for everybody, so it is a Vækstbro of its own.
test.describe('words lead to the mentor who knows the trade', () => {
  const world = ownWorld();
  const person = aNewcomer('Malthe');
  let caseTitle = '';

  test('a mentor adds a skill by keyboard and in spite of a slip', async ({ visitor }) => {
    const mentor = await visitor('da', { baseURL: world().url });
    await logInByLink(mentor, 'da', mentorEmail(MENTOR));
    await mentor.goto('/mentor');
    const first = mentor.getByRole('group', { name: 'Sag 1' });
    const field = first.getByRole('combobox', { name: words.search });
    const offered = first.getByRole('listbox', { name: words.search }).getByRole('option');
    caseTitle = await first.getByLabel('Hvad gjorde du?').inputValue();

    await tabTo(mentor, field);
    await mentor.keyboard.type('svejsnig');
    await expect(offered.first()).toHaveText(WELDING);
    await expectNoViolations(mentor, 'the list of trades is open');
    await mentor.keyboard.press('ArrowDown');
    await expect(first.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(WELDING);
    await mentor.keyboard.press('Enter');
    await expect(first.getByRole('button', { name: words.removeConcept(WELDING) })).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');

    await press(mentor, mentor.getByRole('button', { name: 'Gem min profil' }), 'Enter');
    await expect(mentor.getByText('Din profil er gemt.')).toBeVisible();
    await mentor.reload();
    await expect(first.getByRole('button', { name: words.removeConcept(WELDING) })).toBeVisible();
  });

  test('an idea names the trade, and the desk shows which words led to whom', async ({ visitor }) => {
    const entrepreneur = await visitor('da', { baseURL: world().url });
    await entrepreneur.goto('/');
    await beginProfile(entrepreneur, 'da');
    await completeProfile(entrepreneur, 'da', person, {
      idea: IDEA,
      industry: 'Energi og miljø',
      stage: 'Jeg er i gang med at starte',
      topics: ['Kontrakter'],
      read: { concept: 'Rustfrit stål', words: 'rustfrit stål' },
      town: 'Brande',
      meeting: 'Begge dele',
      languages: ['Dansk'],
    });
    expect((await readReceipt(entrepreneur, 'da', person))[0]).toBe(MENTOR);
    await followLink(entrepreneur, 'da', person.email);
    await expect(entrepreneur.getByText(DESK_WORDS.da.advisersTurn)).toBeVisible();

    const desk = await visitor('da', { baseURL: world().url });
    await logIn(desk, 'Anne');
    await openCase(desk, person);
    const idea = desk.getByRole('main').getByText(IDEA);
    await expect(idea.locator('mark')).toHaveText(['svejser']);
    const trade = desk.getByRole('row', { name: /^Kan faget/ });
    const cell = trade.getByRole('cell').first();
    await expect(cell).toContainText(`${WELDING}, vist i »${caseTitle}«`);
    await expectNoViolations(desk, 'a case whose words are marked');
  });

  test('staff see what other weights do before they count, and old matches keep their rules', async ({
    visitor,
  }) => {
    const staff = await visitor('da', { baseURL: world().url });
    await logIn(staff, 'Anne');
    const oldMatch = await someMatch(staff);
    const version = await currentVersion(staff);
    const firstBefore = await firstOf(staff, person);

    await staff.goto('/rules');
    await staff.getByLabel('Kan hjælpe med behovet').selectOption({ label: 'Vejer lidt' });
    await staff.getByLabel('Afstand').selectOption({ label: 'Vejer tungt' });
    await staff.getByRole('button', { name: 'Se virkningen' }).click();
    const effect = staff.getByRole('region', { name: 'Virkningen, før I gemmer' });
    await expect(effect.getByText(/^For [1-9]\d* ville en anden stå først/)).toBeVisible();
    await expect(effect.getByRole('heading', { level: 4, name: 'Med de nye regler' }).first()).toBeVisible();
    await expectNoViolations(staff, 'the effect of other weights');
    expect(await currentVersion(staff)).toBe(version);
    expect(await firstOf(staff, person)).toEqual(firstBefore);

    const save = staff.getByRole('button', { name: 'Gem reglerne' });
    await save.click();
    const note = staff.getByLabel('Hvorfor ændrer I reglerne?');
    await expect(note).toBeFocused();
    await expect(note).toHaveAccessibleDescription(/Skriv mindst ti tegn om hvorfor/);
    await note.fill('Mange siger nej, fordi der er for langt.');
    await save.click();
    await expect(staff.getByText('Reglerne er gemt og gælder fra nu af.')).toBeVisible();
    const newest = staff
      .getByRole('region', { name: 'Nuværende og tidligere regler' })
      .getByRole('listitem')
      .first();
    await expect(newest.getByRole('heading')).toHaveText(`Regelsæt nr. ${version + 1}`);
    await expect(newest.getByText('Mange siger nej, fordi der er for langt.')).toBeVisible();
    await expect(newest.getByText(/^Gemt af Anne Lauridsen den /)).toBeVisible();

    expect((await firstOf(staff, person)).ruleVersion).toBe(version + 1);
    await staff.goto(oldMatch.path);
    await expect(staff.getByRole('main')).toContainText(`Regel nr. ${oldMatch.ruleVersion}.`);
    expect((await someMatch(staff)).ruleVersion).toBe(oldMatch.ruleVersion);
  });
});

type Told = { score: number; ruleVersion: number };

async function currentVersion(page: Page): Promise<number> {
  const { ruleSet } = await ask<{ ruleSet: { version: number } }>(
    page,
    '{ ruleSet(kind: MENTOR) { version } }',
  );
  return ruleSet.version;
}

/** A match of the story, and by which rules it is explained. */
async function someMatch(page: Page): Promise<{ path: string; ruleVersion: number }> {
  type Found = { mentorRequests: { nodes: { matches: { id: string; rationale: Told }[] }[] } };
  const { mentorRequests } = await ask<Found>(
    page,
    '{ mentorRequests(first: 1, state: MATCHED) { nodes { matches { id rationale { score ruleVersion } } } } }',
  );
  const [match] = mentorRequests.nodes.flatMap(({ matches }) => matches);
  if (!match) throw new Error('The demonstration world has no match.');
  return { path: `/matches/${match.id}`, ruleVersion: match.rationale.ruleVersion };
}

/** The mentor whom the desk suggests first to somebody who waits, and how that is explained. */
async function firstOf(page: Page, { name }: { name: string }): Promise<Told & { mentor: string }> {
  type Suggestion = { mentor: { name: string }; rationale: Told };
  type Found = {
    mentorRequests: { nodes: { venture: { contactName: string }; suggestions: Suggestion[] }[] };
  };
  const { mentorRequests } = await ask<Found>(
    page,
    `{ mentorRequests(first: 50, state: WAITING) { nodes {
      venture { contactName } suggestions(first: 1) { mentor { name } rationale { score ruleVersion } } } } }`,
  );
  const found = mentorRequests.nodes.find(({ venture }) => venture.contactName === name)?.suggestions[0];
  if (!found) throw new Error(`Nobody is suggested to ${name}.`);
  return { ...found.rationale, mentor: found.mentor.name };
}
