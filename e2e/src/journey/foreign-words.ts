import type { Page } from '@playwright/test';
import { TOWNS } from '@vaekstbro/server/src/features/places/index.ts';
import { EVENTS } from '@vaekstbro/seeds/src/stories/herning/event-drafts.ts';
import { FIRST_NAMES, SURNAMES } from '@vaekstbro/seeds/src/stories/herning/names.ts';
import { herningOrganisations } from '@vaekstbro/seeds/src/stories/herning/organisations.ts';
import { MENTOR_PEOPLE } from '@vaekstbro/seeds/src/stories/herning/people.ts';
import { DEMO_PEOPLE } from '@vaekstbro/seeds/src/demo-people.ts';

/** Names are the same in every language: people, towns, places, organisations, and our own. */
const NAMES = [
  'Vækstbro',
  ...(herningOrganisations(new Date()).organisation_name ?? []).map(({ name }) => String(name)),
  ...TOWNS.map(({ name }) => name),
  ...EVENTS.map(({ venue }) => venue),
  ...[...MENTOR_PEOPLE, ...DEMO_PEOPLE].flatMap(({ name }) => name.split(' ')),
  ...FIRST_NAMES,
  ...SURNAMES,
];

const isName = new RegExp(
  `(?<![\\p{L}])(${NAMES.map((name) => name.replaceAll(/[.*+?^$()|[\]\\/]/g, '\\$&')).join('|')}|Prøve[a-k]{6})(?![\\p{L}])`,
  'gu',
);

/** Words that no English or German sentence has. */
const DANISH =
  /[æøå]|\b(og|ikke|jeg|det|har|hvad|hvor|hvis|eller|dig|din|dine|fra|efter|også|uden|mellem)\b/iu;

/** The lines of the page that are Danish without saying so, which a screen reader would read in the wrong voice. */
export async function danishLines(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const language = document.documentElement.lang;
    const isOurs = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === language;
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!isOurs(parentElement) || parentElement?.closest('script, style, noscript')) continue;
      said.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        if (isOurs(element)) said.push(element.getAttribute(name) ?? '');
      }
    }
    return said;
  });
  return lines.filter((line) => DANISH.test(line.replaceAll(isName, '')));
}
