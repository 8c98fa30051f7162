import type { Page } from '@playwright/test';
import { expectGoodPage, expectNoSidewaysScroll, expectNoViolations } from '../src/journey/accessible.ts';
import { LANGUAGES, type InEach } from '../src/journey/languages.ts';
import { aNewcomer, logIn } from '../src/journey/people.ts';
import { expect, test } from '../src/journey/test.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const JOB = 'Gartner til solbærmarkerne';

/** Types what is looked for and takes the first that is found. */
async function choose(page: Page, group: string, text: string): Promise<void> {
  const field = page.getByRole('group', { name: group }).getByRole('combobox');
  await field.fill(text);
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
}

test('a candidate is found without a name, says yes to one company, and is hired', async ({ visitor }) => {
  const sigrid = aNewcomer('Sigrid');
  const officer = await visitor('da');
  const company = await visitor('da');
  const candidate = await visitor('da');
  await Promise.all([logIn(officer, 'Vera'), logIn(company, 'Bodil'), logIn(candidate, 'Lone')]);

  await test.step('the officer posts somebody who has agreed; the name is in nothing a company reads', async () => {
    await officer.goto('/candidates/new');
    await expect(heading(officer, 'Opret en kandidat')).toBeVisible();
    await choose(officer, 'Fag', 'gartner');
    await officer.getByRole('checkbox', { name: '37 timer' }).check({ force: true });
    await officer.getByLabel('Hvor bor kandidaten?').selectOption({ label: 'Herning' });
    await officer.getByLabel('Navn', { exact: true }).fill(sigrid.name);
    await officer.getByLabel('Kandidatens e-mail').fill(sigrid.email);
    await officer.getByLabel(/^Lidt mere/).fill('Sigrid er god med planter.');
    await expect(officer.getByText('Her står navnet.').first()).toBeVisible();
    await officer.getByLabel(/^Lidt mere/).fill('God med planter og vant til at stå tidligt op.');
    await officer.getByRole('checkbox', { name: /Kandidaten har hørt teksten/ }).check();
    await expectNoViolations(officer, 'posting a candidate');
    await officer.getByRole('button', { name: 'Opret kandidaten' }).click();
    await expect(officer.getByRole('heading', { name: 'Hvem det er' })).toBeVisible();
    await expect(officer.getByText(sigrid.name)).toBeVisible();
    await officer.goto('/candidates');
    await officer.getByText('Oprettet af os').click();
    await expect(officer.getByRole('link', { name: sigrid.name })).toBeVisible();
  });

  const vacancyId = await test.step('a company posts a job', async () => {
    await company.goto('/vacancies/new');
    await expect(heading(company, 'Virksomheden')).toBeVisible();
    await company.getByRole('button', { name: 'Næste' }).click();
    await company.getByLabel('Jobbets titel').fill(JOB);
    await company
      .getByLabel('Om arbejdet')
      .fill(
        'Du passer vores marker med solbær og ribs, planter om foråret og høster om sommeren. Vi er et ungt hold og søger en ung kollega.',
      );
    await company.getByLabel('Hvor er arbejdet?').selectOption({ label: 'Herning' });
    const starts = company.getByRole('group', { name: 'Begynder' });
    await starts.getByLabel('Dag').fill('1');
    await starts.getByLabel('Måned').fill('3');
    await starts.getByLabel('År').fill('2027');
    await company.getByRole('button', { name: 'Næste' }).click();
    await expect(heading(company, 'Det skal man kunne')).toBeVisible();
    await choose(company, 'Fag', 'gartner');
    await company.getByRole('button', { name: 'Næste' }).click();
    await expect(heading(company, 'Tjek dine svar')).toBeVisible();
    await company.getByRole('button', { name: 'Send til gennemgang' }).click();
    await expect(company.getByText(/Opslaget er sendt/)).toBeVisible();
    return company.url().split('/').at(-1) ?? '';
  });

  await test.step('the officer reads what the rules point at, and approves', async () => {
    await officer.goto(`/my/vacancies/${vacancyId}`);
    await expect(officer.getByText(/Spørger efter en alder/)).toBeVisible();
    await expectNoViolations(officer, 'review');
    await officer.getByRole('button', { name: 'Godkend og vis' }).click();
    await expect(officer.getByText('Opslaget vises nu.')).toBeVisible();
  });

  const hiringId = await test.step('the company reads who fits and why, and asks', async () => {
    await candidate.goto('/candidates/new');
    await expect(heading(candidate, 'Find arbejde uden at vise dit navn')).toBeVisible();
    await candidate.goto('/my/candidate');
    await expect(heading(candidate, 'Dig som kandidat')).toBeVisible();
    const link = candidate.getByRole('heading', { name: 'Det ser virksomheder' });
    await expect(link).toBeVisible();
    const id = await candidateIdOf(candidate);
    await company.goto(`/candidates/${id}`);
    await expect(company.getByRole('heading', { name: 'Spørg kandidaten' })).toBeVisible();
    expect(await company.content()).not.toContain('Lone');
    const jobs = company.getByLabel('Om hvilket job?');
    if (await jobs.isVisible()) await jobs.selectOption({ label: JOB });
    await company.getByLabel(/^Nogle ord/).fill('Vi har set, hvad du kan. Har du lyst til at høre mere?');
    await company.getByRole('button', { name: 'Spørg kandidaten' }).click();
    await expect(heading(company, 'En kandidat til jobbet')).toBeVisible();
    return company.url().split('/').at(-1) ?? '';
  });

  await test.step('the candidate says yes to this company, and the name opens', async () => {
    await expect(company.getByText('lone@example.org')).toHaveCount(0);
    await candidate.goto(`/hiring/${hiringId}`);
    await expect(heading(candidate, 'En virksomhed spørger dig')).toBeVisible();
    await expectNoViolations(candidate, 'being asked');
    await candidate.getByRole('button', { name: 'Ja, vis hvem jeg er' }).click();
    await expect(candidate.getByText(/Navnet er åbnet/).first()).toBeVisible();
    await company.reload();
    await expect(company.getByRole('heading', { name: 'Lone Kandidat' })).toBeVisible();
    await expect(company.getByText('lone@example.org')).toBeVisible();
  });

  await test.step('the company answers, and hires', async () => {
    await company.getByRole('button', { name: 'Vi vil gerne tale sammen' }).click();
    await expect(company.getByText('I taler sammen')).toBeVisible();
    await company.getByRole('button', { name: 'Ansat' }).click();
    await expect(company.getByText(/^Slut /)).toBeVisible();
    await candidate.reload();
    await expect(candidate.getByText('Ansat').first()).toBeVisible();
  });
});

/** Which blind candidate the reader is. */
async function candidateIdOf(page: Page): Promise<string> {
  const answer = await page.request.post('/graphql', { data: { query: '{ myCandidate { id } }' } });
  const { data } = (await answer.json()) as { data: { myCandidate: { id: string } } };
  return data.myCandidate.id;
}

const WORDS: InEach<{ candidates: string; mine: string; post: string; steps: string }> = {
  da: {
    candidates: 'Kandidater',
    mine: 'Dig som kandidat',
    post: 'Find arbejde uden at vise dit navn',
    steps: 'Virksomheden',
  },
  en: {
    candidates: 'Candidates',
    mine: 'You as a candidate',
    post: 'Find work without showing your name',
    steps: 'The company',
  },
  de: {
    candidates: 'Arbeitsuchende',
    mine: 'Sie auf Arbeitssuche',
    post: 'Arbeit finden, ohne den Namen zu zeigen',
    steps: 'Das Unternehmen',
  },
};

for (const language of LANGUAGES) {
  test(`the pages of work are for everybody (${language})`, async ({ visitor }) => {
    const words = WORDS[language];
    const page = await visitor(language);
    await logIn(page, 'Bodil');
    await page.goto('/candidates');
    await expect(heading(page, words.candidates)).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expectGoodPage(page, language, 'candidates');
    await page.goto('/vacancies/new');
    await expect(heading(page, words.steps)).toBeVisible();
    await expectGoodPage(page, language, 'posting a job');
    await logIn(page, 'Lone');
    await page.goto('/my/candidate');
    await expect(heading(page, words.mine)).toBeVisible();
    await expectGoodPage(page, language, 'being a candidate');
    await page.goto('/candidates/new');
    await expect(heading(page, words.post)).toBeVisible();
    await expectGoodPage(page, language, 'telling what one can');
  });
}

test.describe('on the smallest phone', { tag: '@phone' }, () => {
  test('a thumb looks for a candidate and reads how companies see one', async ({ visitor }) => {
    const page = await visitor('da');
    await logIn(page, 'Bodil');
    await page.goto('/candidates');
    await page.getByLabel('Timer', { exact: true }).selectOption({ label: '37 timer' });
    await expect(page).toHaveURL(/hours=FULL_TIME/);
    await expectNoSidewaysScroll(page, 'candidates');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().tap();
    await expect(page.getByRole('heading', { name: 'Det ser virksomheder' })).toBeVisible();
    await expectNoSidewaysScroll(page, 'candidate');
  });
});
