import type { Page } from '@playwright/test';
import { expectGoodPage, expectNoSidewaysScroll } from '../src/journey/accessible.ts';
import { LANGUAGES, type InEach } from '../src/journey/languages.ts';
import { expect, test } from '../src/journey/test.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

test('a visitor asks § 37 about a barn, one question after the other', async ({ visitor }) => {
  const page = await visitor('da');
  await page.goto('/premises/rule');
  const steps = [
    ['Ligger bygningen i landzone?', 'Ja, i landzone'],
    ['Hvad blev bygningen brugt til?', 'Landbrug, som ikke længere har brug for den'],
    ['Hvad skal bygningen bruges til?', 'Bolig'],
    ['Er en anden tidligere bygning på ejendommen allerede blevet til en bolig?', 'Nej'],
    ['Hvornår blev bygningen opført?', 'Før 15. juni 2017'],
    ['Skal der bygges meget om eller til?', 'Nej'],
    ['Ligger bygningen ved kysten?', 'Nej'],
    ['Ligger den i et område med støj fra en flyveplads?', 'Ved ikke'],
  ] as const;
  for (const [question, answer] of steps) {
    await expect(heading(page, question)).toBeVisible();
    await page.getByRole('button', { name: answer, exact: true }).click();
  }

  await test.step('what nobody knows is named, and the answer waits for it', async () => {
    await expect(heading(page, 'Spørg kommunen')).toBeVisible();
    const verdict = page.getByRole('status').filter({ hasText: 'Spørg kommunen' });
    await expect(verdict.getByRole('listitem')).toHaveText(
      'Bygningen ligger ikke i et af de områder, § 37, stk. 6, nævner.',
    );
  });

  await test.step('an answer is changed, and the address keeps it through a reload', async () => {
    await page.getByRole('button', { name: /^Ret Ligger den i et område/ }).click();
    await expect(heading(page, 'Ligger den i et område med støj fra en flyveplads?')).toBeFocused();
    await page.getByRole('button', { name: 'Nej', exact: true }).click();
    await expect(heading(page, 'Sandsynligvis ja')).toBeVisible();
    await page.getByRole('textbox', { name: 'Anmeldelse' }).fill('Vi flytter ind til sommer.');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Anmeldelse' })).toHaveValue(/Ny brug: en bolig/);
    await expect(heading(page, 'Sandsynligvis ja')).toBeVisible();
    await expect(page.getByText(/Kommunen har to uger til at sige nej/)).toBeVisible();
    await expect(page.getByText(/LBK nr. 572 af 29\/05\/2024 \(dateret 29. maj 2024\)/)).toBeVisible();
  });

  await test.step('back leads to the answer before', async () => {
    await page.goBack();
    await expect(heading(page, 'Ligger den i et område med støj fra en flyveplads?')).toBeVisible();
  });
});

const RULE: InEach<{ title: string; open: string; verdict: string }> = {
  da: {
    title: 'Må bygningen bruges til noget andet?',
    open: 'Ikke afgjort endnu',
    verdict: 'Kræver landzonetilladelse',
  },
  en: {
    title: 'May the building be used for something else?',
    open: 'Not settled yet',
    verdict: 'Needs a rural-zone permit',
  },
  de: {
    title: 'Darf das Gebäude anders genutzt werden?',
    open: 'Noch nicht entschieden',
    verdict: 'Braucht eine Landzonengenehmigung',
  },
};
const NEW_HALL =
  '/premises/rule?zone=RURAL&formerUse=OTHER_REDUNDANT&use=SMALL_SHOP&largeShop=YES&built=WITHIN_FIVE_YEARS&substantialRebuild=NO&coast=AWAY&noiseArea=NO';
const OLD_BARN =
  '/premises/rule?zone=RURAL&formerUse=REDUNDANT_FARM&use=CRAFT_OR_INDUSTRY&built=BEFORE_MID_2017&substantialRebuild=NO&noiseArea=NO';

for (const language of LANGUAGES) {
  test(`the check of § 37 is for everybody (${language})`, async ({ visitor }) => {
    const words = RULE[language];
    const page = await visitor(language);
    await page.goto('/premises/rule');
    await expect(heading(page, words.title)).toBeVisible();
    await expect(heading(page, words.open)).toBeVisible();
    await expectGoodPage(page, language, 'first question');
    await page.goto(NEW_HALL);
    await expect(heading(page, words.verdict)).toBeVisible();
    await expectGoodPage(page, language, 'answer');
    await page.goto(OLD_BARN);
    await expect(page.getByRole('textbox')).toHaveValue(/Ny brug: håndværks- og industrivirksomhed/);
    await expectGoodPage(page, language, 'notification');
  });
}

test.describe('on the smallest phone', { tag: '@phone' }, () => {
  test('a thumb answers about a building', async ({ visitor }) => {
    const page = await visitor('da');
    await page.goto('/premises/rule');
    await page.getByRole('button', { name: 'Nej, i byzone eller sommerhusområde' }).tap();
    await expect(heading(page, 'Spørg kommunen')).toBeVisible();
    await expectNoSidewaysScroll(page, 'answer');
  });
});
