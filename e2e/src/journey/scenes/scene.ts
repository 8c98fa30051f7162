import type { Locator, Page } from '@playwright/test';
import { ask } from '../ask.ts';
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

/** Opens the question that a button asks before something that cannot be undone, looks at it, and leaves it. */
export async function lookAtQuestion(page: Page, button: Locator, look: () => Promise<void>): Promise<void> {
  await button.first().click();
  await page.locator('dialog[open]').waitFor();
  await look();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** The address of the first of the visitor's own requests. */
export async function ownRequest(page: Page): Promise<string> {
  type Found = { myRequests: { nodes: { id: string }[] } };
  const { myRequests } = await ask<Found>(page, '{ myRequests(first: 1) { nodes { id } } }');
  return `/requests/${firstOf(myRequests.nodes).id}`;
}

/** The address of the first of the visitor's own conversations. */
export async function ownThread(page: Page): Promise<string> {
  type Found = { threads: { nodes: { id: string }[] } };
  const { threads } = await ask<Found>(page, '{ threads(first: 1) { nodes { id } } }');
  return `/messages/${firstOf(threads.nodes).id}`;
}

function firstOf<Node>(nodes: readonly Node[]): Node {
  const [first] = nodes;
  if (!first) throw new Error('The demonstration world has nothing of this for whoever is logged in.');
  return first;
}
