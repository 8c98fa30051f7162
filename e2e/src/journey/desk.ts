import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from './languages.ts';
import { DESK_WORDS } from './match-words.ts';
import type { Newcomer } from './people.ts';

/** Finds somebody in the queue of the adviser's desk and opens the case. */
export async function openCase(desk: Page, person: Pick<Newcomer, 'name'>): Promise<void> {
  await desk.goto('/desk');
  await desk.getByRole('link', { name: person.name }).click();
  await expect(desk.getByRole('heading', { level: 2, name: person.name })).toBeFocused();
}

/** The mentors that stand side by side in the open case, the best first. */
export async function comparedMentors(desk: Page): Promise<string[]> {
  const heads = desk.getByRole('columnheader').getByRole('link');
  await expect(heads.first()).toBeVisible();
  return heads.allInnerTexts();
}

/** The region in which the desk says what has just been done. */
export function toasts(desk: Page, language: Language): Locator {
  return desk.getByRole('region', { name: DESK_WORDS[language].notices });
}

/** Suggests this mentor, and is told that both hear of it in thirty seconds. */
export async function suggest(
  desk: Page,
  language: Language,
  mentor: string,
  person: Newcomer,
): Promise<Locator> {
  const words = DESK_WORDS[language];
  await desk.getByRole('button', { name: words.suggest(mentor), exact: true }).click();
  return suggested(desk, language, mentor, person);
}

/** The message that a suggestion was made. */
export async function suggested(
  desk: Page,
  language: Language,
  mentor: string,
  person: Newcomer,
): Promise<Locator> {
  const message = toasts(desk, language).getByText(DESK_WORDS[language].suggested(mentor, person.firstName));
  await expect(message).toBeVisible();
  return message;
}
