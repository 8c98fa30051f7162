import type { Page } from '@playwright/test';
import { expectGoodPage, expectNoSidewaysScroll, expectNoViolations } from '../src/journey/accessible.ts';
import { LANGUAGES, type InEach } from '../src/journey/languages.ts';
import { logIn } from '../src/journey/people.ts';
import { expect, test } from '../src/journey/test.ts';

const COMPANY = 'Solhvervet Vindfang ApS';
const FACTS = 'Vi bygger små vindmøller til gårde og har serviceaftaler med halvtreds af dem.';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Fills in the four steps as an owner would, and stumbles over naming the company. */
async function listBusiness(page: Page): Promise<string> {
  await page.goto('/businesses/new');
  await page.getByLabel('Virksomhedens navn').fill(COMPANY);
  await page.getByLabel('CVR-nummer').fill('10000041');
  await page.getByLabel('Branche').selectOption({ label: 'Energi og miljø' });
  await page.getByLabel('Hvor mange arbejder der?').selectOption({ label: '5–9 ansatte' });
  await page.getByLabel('By', { exact: true }).selectOption({ label: 'Sunds' });
  await page.getByRole('radio', { name: /^Byen/ }).check();
  await expect(page.getByText('I kan måske genkendes')).toBeVisible();
  await page.getByRole('button', { name: 'Næste' }).click();
  for (const label of [
    'Omsætning om året',
    'Overskud før skat',
    'Hvad skal den koste?',
    'Hvorfor vil du give den videre?',
    'Hvornår?',
  ]) {
    await page.getByLabel(label).selectOption({ index: 2 });
  }
  await page.getByRole('button', { name: 'Næste' }).click();
  const facts = page.getByLabel('Hvad laver I, og hvad følger med?');
  await facts.fill(`Solhvervet er kendt på hele egnen. ${FACTS}`);
  await expect(page.getByText(/Her kan man se, hvem I er: virksomhedens navn/)).toBeVisible();
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(heading(page, 'Med dine ord')).toBeVisible();
  await facts.fill(FACTS);
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(heading(page, 'Tjek dine svar')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kun rådgiveren og du' })).toBeVisible();
  await expectNoViolations(page, 'who sees what');
  await page.getByRole('checkbox', { name: /Jeg siger ja til/ }).check();
  await page.getByRole('button', { name: 'Send til rådgiveren' }).click();
  await expect(heading(page, 'Dit opslag')).toBeVisible();
  await expect(page.getByText(/Du hører fra en rådgiver senest/)).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
}

test('a business is handed over: blind, step by step, to one', async ({ visitor }) => {
  const owner = await visitor('da');
  const adviser = await visitor('da');
  const taker = await visitor('da');
  await Promise.all([logIn(owner, 'Svend'), logIn(adviser, 'Anne'), logIn(taker, 'Tanja')]);

  const businessId = await test.step('the owner lists it without a name', () => listBusiness(owner));

  await test.step('the adviser decides how the place is told, and approves', async () => {
    await adviser.goto(`/my/businesses/${businessId}`);
    await expect(heading(adviser, `Opslag: ${COMPANY}`)).toBeVisible();
    await adviser.getByLabel('Begrundelse').fill('Der er mange møllebyggere i Sunds.');
    await adviser.getByRole('button', { name: 'Godkend' }).click();
    await expect(adviser.getByText('Opslaget vises nu.')).toBeVisible();
  });

  const interestId =
    await test.step('a taker finds it and shows interest; the owner hears nothing yet', async () => {
      await taker.goto('/businesses?industry=energy');
      await taker.getByRole('link', { name: 'Energi og miljø, 5–9 ansatte' }).first().click();
      await expect(heading(taker, 'Energi og miljø, 5–9 ansatte')).toBeVisible();
      await taker.goto(`/businesses/${businessId}`);
      expect(await taker.content()).not.toContain('Solhvervet');
      await taker.getByLabel('Hvorfor lige denne?').fill('Jeg kan vindmøller.');
      await taker.getByRole('button', { name: 'Vis interesse' }).click();
      await expect(heading(taker, 'Interesse for en virksomhed')).toBeVisible();
      const id = taker.url().split('/').at(-1) ?? '';
      await owner.goto(`/interests/${id}`);
      await expect(heading(owner, 'Her er ikke noget')).toBeVisible();
      return id;
    });

  await test.step('the adviser passes it on, the owner says yes in one tap', async () => {
    await adviser.goto(`/interests/${interestId}`);
    await expect(adviser.getByText('Jeg kan vindmøller.')).toBeVisible();
    await adviser.getByRole('button', { name: 'Giv videre til ejeren' }).click();
    await expect(adviser.getByText('Ejeren er spurgt.')).toBeVisible();
    await owner.reload();
    await expect(heading(owner, 'En overtager vil gerne høre mere')).toBeVisible();
    await expect(owner.getByText('Tanja')).toHaveCount(0);
    await owner.getByRole('button', { name: 'Ja, vis fakta og tal' }).click();
    await expect(owner.getByText('Dit svar er sendt.')).toBeVisible();
  });

  await test.step('the taker promises confidentiality and reads the facts, not the name', async () => {
    await taker.reload();
    await taker.getByRole('checkbox', { name: /Jeg lover at holde/ }).check();
    await taker.getByRole('button', { name: 'Jeg lover det, vis mig dem' }).click();
    await expect(taker.getByText(FACTS)).toBeVisible();
    await expect(taker.getByText('Solhvervet')).toHaveCount(0);
  });

  await test.step('the owner shows who they are, and the two can write', async () => {
    await owner.reload();
    await owner.getByRole('button', { name: 'Vis, hvem jeg er' }).click();
    await expect(owner.getByText(/Tanja Overby, tanja@example.org/)).toBeVisible();
    await taker.reload();
    await expect(taker.getByText(COMPANY)).toBeVisible();
    await taker.getByRole('link', { name: 'Skriv sammen' }).click();
    await expect(taker).toHaveURL(new RegExp(`/messages/${interestId}$`));
  });

  await test.step('it is handed over, and nobody reads any more', async () => {
    await owner.goto(`/my/businesses/${businessId}`);
    await owner.getByRole('button', { name: 'Luk opslaget' }).click();
    await owner.getByLabel('Hvem overtager?').selectOption({ label: 'Tanja Overby' });
    await owner.getByRole('button', { name: 'Ja, luk det' }).click();
    await expect(owner.getByText('Opslaget er lukket.')).toBeVisible();
    await taker.goto(`/interests/${interestId}`);
    await expect(taker.getByText(COMPANY)).toHaveCount(0);
    await taker.goto(`/businesses/${businessId}`);
    await expect(heading(taker, 'Her er ikke noget')).toBeVisible();
  });
});

const WORDS: InEach<{ market: string; what: string; wish: string }> = {
  da: { market: 'Virksomheder til overtagelse', what: 'Det kan alle se', wish: 'Overtag en virksomhed' },
  en: { market: 'Businesses to take over', what: 'What everybody sees', wish: 'Take over a business' },
  de: { market: 'Unternehmen zur Übernahme', what: 'Was alle sehen', wish: 'Ein Unternehmen übernehmen' },
};

for (const language of LANGUAGES) {
  test(`the pages of succession are for everybody (${language})`, async ({ visitor }) => {
    const words = WORDS[language];
    const page = await visitor(language);
    await page.goto('/businesses');
    await expect(heading(page, words.market)).toBeVisible();
    await expectGoodPage(page, language, 'market');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: words.what })).toBeVisible();
    await expectGoodPage(page, language, 'business');
    await logIn(page, 'Tanja');
    await page.goto('/takers/new');
    await expect(heading(page, words.wish)).toBeVisible();
    await page.goto('/my/taker');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  });
}

test.describe('on the smallest phone', { tag: '@phone' }, () => {
  test('a thumb narrows the market and reads a business', async ({ visitor }) => {
    const page = await visitor('da');
    await page.goto('/businesses');
    await page.getByLabel('Branche').selectOption({ label: 'Metal og maskiner' });
    await expect(page).toHaveURL(/industry=metal/);
    await expectNoSidewaysScroll(page, 'market');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().tap();
    await expect(page.getByRole('heading', { name: 'Det kan alle se' })).toBeVisible();
    await expectNoSidewaysScroll(page, 'business');
  });
});
