import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { danishLines } from './foreign-words.ts';
import type { Language } from './languages.ts';
import { settled } from './settled.ts';

/** WCAG 2.2 to level AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** And what the makers of the checker recommend for whole pages. */
const PAGE = [...WCAG, 'best-practice'];

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 720 };

/** No rule of the checker is broken by what is on the screen now. */
export async function expectNoViolations(page: Page, what: string, rules = PAGE): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(' | ')}`,
  );
  expect(told, what).toEqual([]);
}

/** On the smallest phone everything is reached without scrolling sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    return [...document.querySelectorAll('body *')]
      .filter((element) => beyond(element) && ![...element.children].some(beyond))
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide, what).toEqual([]);
}

/** Everything that is promised of each page and state, in the language of the visitor. */
export async function expectGoodPage(page: Page, language: Language, what: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await settled(page);
  await page.setViewportSize(DESK);
  await expectNoViolations(page, what);
  if (language !== 'da') expect(await danishLines(page), what).toEqual([]);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page, `${what} at ${PHONE.width} px`);
  await page.setViewportSize(DESK);
}
