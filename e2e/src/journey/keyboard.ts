import { expect, type Locator, type Page } from '@playwright/test';

/** More than any page has stops: whoever gets this far is in a trap or has passed it. */
const MOST_STOPS = 120;

/**
 * Presses Tab until this has the focus, and checks that one can see it there. Nothing is clicked or focused by other
 * means than the keyboard.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(target)) {
      await expectVisibleFocus(target);
      return;
    }
    await page.keyboard.press('Tab');
  }
  await expect(target, 'reached by Tab').toBeFocused();
}

/** Goes there by Tab and presses a key. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes there by Tab and types; in a list to choose from the letters choose. */
export async function type(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (
    (await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement))
  );
}

/** The focus is drawn on the element itself, or on the card around it. */
async function expectVisibleFocus(target: Locator): Promise<void> {
  const isDrawn = await target.evaluate((element) => {
    const drawn = (each: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    return [element, element.closest('label')].some((each) => each !== null && drawn(each));
  });
  expect(
    isDrawn,
    `focus is seen on ${await target.evaluate((element) => element.outerHTML.slice(0, 80))}`,
  ).toBe(true);
}
