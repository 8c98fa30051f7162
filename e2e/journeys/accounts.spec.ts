import type { Page } from '@playwright/test';
import { followLink, logInByLink } from '../src/journey/log-in-by-link.ts';
import { countMails, waitForMail } from '../src/journey/outbox.ts';
import { aNewcomer, DEMO_PASSWORD, demoEmail, logIn } from '../src/journey/people.ts';
import { switchLanguage } from '../src/journey/profile.ts';
import { expect, test } from '../src/journey/test.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const menu = (page: Page) => page.getByRole('navigation', { name: 'Hovedmenu' });

test('a wrong password is refused in words that tell nothing, the right one opens the page one wanted', async ({
  visitor,
}) => {
  const page = await visitor('da');
  await page.goto('/desk');
  await page.getByRole('main').getByRole('link', { name: 'Log ind' }).click();
  await page.getByRole('link', { name: 'Jeg vil hellere bruge adgangskode' }).click();
  const submit = page.getByRole('button', { name: 'Log ind' });

  for (const email of [demoEmail('Anne'), aNewcomer('Ukendt').email]) {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Adgangskode').fill('en helt anden sætning');
    await submit.click();
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('listitem')).toHaveText([
      'E-mail eller adgangskode passer ikke. Prøv igen, eller få et link på mail.',
    ]);
    await expect(menu(page).getByRole('link', { name: 'Log ind' })).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
  }

  await page.getByLabel('E-mail').fill(demoEmail('Anne'));
  await page.getByLabel('Adgangskode').fill(DEMO_PASSWORD);
  await submit.click();
  await expect(page).toHaveURL(/\/desk$/);
  await expect(heading(page, 'Venter på match')).toBeVisible();
  const [session] = await page.context().cookies();
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
  expect(session?.name).toMatch(/^__Host-/);
});

test('logging out closes every page of one’s own and leaves no draft behind', async ({ visitor }) => {
  const page = await visitor('da');
  await logIn(page, 'Mette');
  await page.goto('/profile/new?step=1');
  await page.getByLabel('Navn').fill('En helt ny Mette');
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  const before = await page.context().cookies();

  await menu(page).getByRole('button', { name: 'Log ud' }).click();
  await expect(menu(page).getByRole('link', { name: 'Log ind' })).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft'))),
  ).toEqual([]);
  await page.goto('/my');
  await expect(heading(page, 'Log ind')).toBeVisible();

  // Whoever kept the cookie cannot go on with it either.
  await page.context().addCookies(before);
  await page.goto('/my');
  await expect(heading(page, 'Log ind')).toBeVisible();
});

test('a login link works once, after a click, and leads where one wanted to go', async ({ visitor }) => {
  const person = aNewcomer('Lene');
  const page = await visitor('da');
  await page.goto('/mentor');
  await page.getByRole('main').getByRole('link', { name: 'Log ind' }).click();
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await expect(heading(page, 'Tjek din mail')).toBeFocused();
  const mail = await waitForMail(page, person.email, 'Dit link til Vækstbro');
  const link = (await mail.getByRole('link', { name: '/log-in/link#' }).getAttribute('href')) ?? '';

  const stranger = await visitor('da');
  // A mail program that only looks at the link does not use it up.
  await stranger.goto(link);
  await expect(heading(stranger, 'Næsten inde')).toBeVisible();
  await page.goto(link);
  await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
  await expect(page).toHaveURL(/\/mentor$/);
  await expect(heading(page, 'Bliv mentor')).toBeVisible();

  await stranger.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
  await expect(heading(stranger, 'Linket virker ikke længere')).toBeVisible();
  await expect(menu(stranger).getByRole('link', { name: 'Log ind' })).toBeVisible();
  expect(await stranger.context().cookies()).toEqual([]);
});

test('an invitation gives an adviser’s hat to the person who follows its link', async ({ visitor }) => {
  const person = aNewcomer('Thea');
  const signe = await visitor('da');
  await logIn(signe, 'Signe');
  await signe.goto('/invitations');
  await signe.getByRole('button', { name: 'Send invitation' }).click();
  await expect(signe.getByRole('alert').getByRole('link')).toHaveText([
    'Skriv en e-mailadresse som navn@firma.dk',
    'Vælg, hvilken rolle personen skal have',
  ]);
  await signe.getByLabel('E-mail').fill(person.email);
  await signe.getByLabel('Rolle').selectOption({ label: 'Rådgiver' });
  await signe.getByLabel('Organisation').selectOption({ label: 'Erhvervsrådet Herning & Ikast-Brande' });
  await signe.getByRole('button', { name: 'Send invitation' }).click();
  await expect(signe.getByText(`Invitationen er sendt til ${person.email}.`)).toBeVisible();
  const row = signe.getByRole('row').filter({ hasText: person.email });
  await expect(row).toContainText('Venter på svar');

  const thea = await visitor('da');
  const mail = await waitForMail(thea, person.email, 'Du er inviteret til Vækstbro');
  await mail.getByRole('link', { name: '/invitation#' }).click();
  await thea.getByRole('button', { name: 'Sig ja tak' }).click();
  await expect(thea.getByRole('alert').getByRole('link')).toHaveText(['Skriv dit navn']);
  await thea.getByLabel('Dit navn').fill(person.name);
  await thea.getByRole('button', { name: 'Sig ja tak' }).click();
  await expect(thea).toHaveURL(/\/desk$/);
  await expect(heading(thea, 'Venter på match')).toBeVisible();
  await expect(menu(thea).getByRole('link', { name: 'Skrivebord' })).toBeVisible();
  await expect(menu(thea).getByRole('link', { name: 'Invitationer' })).toHaveCount(0);

  await signe.reload();
  await expect(row).toContainText('Har sagt ja');
  await expect(row).toContainText('Rådgiver');
});

test('pages of a hat one does not wear look like pages that do not exist', async ({ visitor }) => {
  const mette = await visitor('da');
  await logIn(mette, 'Mette');
  for (const address of [
    '/desk',
    '/desk/mentors',
    '/invitations',
    '/matches/0198f0c0-0000-7000-8000-000000000000',
    '/events/skat-og-moms/sign-ups',
    '/events/findes-ikke',
    '/mentors/0198f0c0-0000-7000-8000-000000000000',
    '/findes-ikke',
  ]) {
    await mette.goto(address);
    await expect(heading(mette, 'Her er ikke noget')).toBeVisible();
    await expect(mette).toHaveTitle('Her er ikke noget – Vækstbro');
  }
  await mette.getByRole('main').getByRole('link', { name: 'Til forsiden' }).click();
  await expect(heading(mette, 'Find en mentor, der har prøvet det før')).toBeFocused();
});

test('a chosen language stays, on the pages and in the mails', async ({ visitor }) => {
  const person = aNewcomer('Uwe');
  const page = await visitor('da');
  await page.goto('/events');
  await switchLanguage(page, 'de');
  await expect(heading(page, 'Veranstaltungen')).toBeVisible();
  await page.getByRole('link', { name: 'Mentoren', exact: true }).click();
  await expect(heading(page, 'Mentoren')).toBeFocused();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await logInByLink(page, 'de', person.email);
  await expect(heading(page, 'Meine Seite')).toBeVisible();

  // Whoever is logged in and switches gets the next mail in the new language.
  const told = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('"SetLanguage"')),
  );
  await switchLanguage(page, 'en');
  await told;
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('link', { name: 'Log in', exact: true })).toBeVisible();
  const mailsBefore = await countMails(page, person.email);
  await page.goto('/log-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(heading(page, 'Check your e-mail')).toBeVisible();
  await followLink(page, 'en', person.email, 'en', mailsBefore);
  await expect(heading(page, 'My page')).toBeVisible();
});

test('a password can be chosen after a login by link, and then opens the door', async ({ visitor }) => {
  const person = aNewcomer('Pia');
  const password = 'en lang sætning om regn i Ikast';
  const page = await visitor('da');
  await logInByLink(page, 'da', person.email);
  await page.goto('/password');
  await page.getByLabel('Ny adgangskode').fill('for kort');
  await page.getByRole('button', { name: 'Gem adgangskoden' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Brug mindst 12 tegn']);
  await page.getByLabel('Ny adgangskode').fill(password);
  await page.getByRole('button', { name: 'Gem adgangskoden' }).click();
  await expect(page.getByText('Din adgangskode er gemt.')).toBeVisible();

  const elsewhere = await visitor('da');
  await elsewhere.goto('/log-in?way=password');
  await elsewhere.getByLabel('E-mail').fill(person.email);
  await elsewhere.getByLabel('Adgangskode').fill(password);
  await elsewhere.getByRole('button', { name: 'Log ind' }).click();
  await expect(heading(elsewhere, 'Min side')).toBeVisible();
});
