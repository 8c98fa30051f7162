import { expect, type Page, type Request } from '@playwright/test';

const pending = new WeakMap<Page, Set<Request>>();

/** Counts what a page has asked for and not got yet. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>();
  pending.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Waits until the page has everything it asked for and has drawn it: what is looked at is what stays. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.evaluate(
          () =>
            new Promise((drawn) => {
              requestAnimationFrame(() => requestAnimationFrame(drawn));
            }),
        );
        return pending.get(page)?.size ?? 0;
      },
      { intervals: [20, 50, 100] },
    )
    .toBe(0);
}
