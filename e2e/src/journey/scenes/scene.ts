import type { Page } from '@playwright/test';
import type { Facts, Member } from './facts.ts';

/** Who looks at it. */
export type Role = Member | 'visitor';

/** Says that what is on the screen now is to be looked at. */
export type Look = (what: string) => Promise<void>;

/** Pages and states that one visitor comes by, in any language: things are found by what they are, not by words. */
export type Scene = {
  title: string;
  role: Role;
  play: (page: Page, look: Look, facts: Facts) => Promise<void>;
};

/** Opens these addresses one after the other and looks at each. */
export function addresses(title: string, role: Role, paths: (facts: Facts) => readonly string[]): Scene {
  return {
    title,
    role,
    async play(page, look, facts) {
      for (const path of paths(facts)) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await look(path);
      }
    },
  };
}

/** Sends the form of the page as it is. */
export async function sendForm(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').first().click();
}

/** The summary of what is wrong. */
export async function waitForErrors(page: Page): Promise<void> {
  await page.locator('.error-summary:focus').waitFor();
}
