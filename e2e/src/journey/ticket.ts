import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { ask } from './ask.ts';
import { EVENT_WORDS } from './event-words.ts';
import type { Language } from './languages.ts';

/** Reads the six digits of the ticket that is open. */
export async function ticketCode(page: Page, language: Language): Promise<string> {
  const qr = page.getByRole('img', { name: EVENT_WORDS[language].qr });
  const label = (await qr.getAttribute('aria-label')) ?? '';
  const [, first = '', last = ''] = EVENT_WORDS[language].qr.exec(label) ?? [];
  await expect(page.getByText(`${first}-${last}`, { exact: true })).toBeVisible();
  return first + last;
}

/** Holds a camera to the ticket: what a scanner at the door reads from the picture on the screen. */
export async function scan(page: Page, qr: Locator): Promise<string> {
  const picture = (await qr.screenshot()).toString('base64');
  const pixels = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext('2d');
    paper?.drawImage(image, 0, 0);
    const data = paper?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, data: Array.from(data) };
  }, picture);
  return decodeQR({ ...pixels, data: Uint8ClampedArray.from(pixels.data) });
}

/** One entry of a calendar file, by the names of RFC 5545. */
export type CalendarEntry = Record<string, string>;

/** Takes the calendar file of the ticket home and reads its entries. */
export async function calendarEntries(page: Page, link: Locator): Promise<CalendarEntry[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const text = (await readFile(await download.path(), 'utf8')).replaceAll(/\r\n[ \t]/g, '');
  return text
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((entry) =>
      Object.fromEntries(
        entry.split('\r\n').map((line) => [line.split(/[:;]/)[0], line.slice(line.indexOf(':') + 1)]),
      ),
    );
}

/** An instant as calendars write it in UTC: 20270304T083000Z. */
export function calendarInstant(instant: string): string {
  return `${instant.replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
}

/** What of an event a journey compares with the page. */
export type EventFacts = { id: string; startsAt: string; sessions: { startsAt: string; title: Title }[] };
type Title = Record<Language, string>;

/** The event behind the page that is open. */
export async function eventFacts(page: Page, slug: string): Promise<EventFacts> {
  const query =
    'query ($slug: String!) { event(slug: $slug) { id startsAt sessions { startsAt title { da en de } } } }';
  const { event } = await ask<{ event: EventFacts | null }>(page, query, { slug });
  if (!event) throw new Error(`There is no event ${slug}.`);
  return event;
}
