import { expectNoSidewaysScroll, expectNoViolations } from '../src/journey/accessible.ts';
import { openCase } from '../src/journey/desk.ts';
import { EVENT_WORDS } from '../src/journey/event-words.ts';
import { demoName, logIn, aNewcomer } from '../src/journey/people.ts';
import { expect, test } from '../src/journey/test.ts';
import { ticketCode } from '../src/journey/ticket.ts';

const words = EVENT_WORDS.da;

test.describe('on the smallest phone', { tag: '@phone' }, () => {
  test('a thumb finds the day in the menu and leaves with a ticket', async ({ visitor }) => {
    const person = aNewcomer('Ella');
    const page = await visitor('da');
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Arrangementer', exact: true })).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).tap();
    await expectNoViolations(page, 'open menu');
    await expectNoSidewaysScroll(page, 'open menu');
    await page.getByRole('link', { name: 'Arrangementer', exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Arrangementer' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Menu' })).toHaveAttribute('aria-expanded', 'false');

    await page.getByRole('region', { name: words.day }).getByRole('link', { name: words.signUpLink }).tap();
    // What one came for stays within the thumb's reach.
    await expect(page.getByRole('button', { name: words.signMeUp })).toBeInViewport();
    await page.getByRole('checkbox', { name: words.takeOver }).tap();
    await page.getByLabel(words.name).fill(person.name);
    await page.getByLabel(words.email).fill(person.email);
    await page.getByRole('button', { name: words.signMeUp }).tap();
    await expect(page.getByRole('heading', { level: 1, name: words.seated })).toBeVisible();
    await ticketCode(page, 'da');
    await expectNoSidewaysScroll(page, 'ticket');
  });

  test('the desk shows one mentor under the other', async ({ visitor }) => {
    const page = await visitor('da');
    await logIn(page, 'Anne');
    await openCase(page, { name: demoName('Mette') });
    const mentors = page.getByRole('region', { name: /^Mentorer til Mette/ }).getByRole('article');
    await expect(mentors).toHaveCount(4);
    await expect(mentors.first().getByRole('button', { name: /^Foreslå / })).toBeVisible();
    await expectNoSidewaysScroll(page, 'desk');
  });
});
