import { afterBusinessDays, beforeBusinessDays } from '@vaekstbro/server/src/platform/business-days.ts';
import { expectGoodPage, expectNoViolations } from '../src/journey/accessible.ts';
import { letDaysPass } from '../src/journey/days-pass.ts';
import { comparedMentors, openCase, suggest } from '../src/journey/desk.ts';
import { LANGUAGES } from '../src/journey/languages.ts';
import { countMails } from '../src/journey/outbox.ts';
import { demoEmail, demoName, logIn, mentorEmail } from '../src/journey/people.ts';
import { logInByLink } from '../src/journey/log-in-by-link.ts';
import { expect, test } from '../src/journey/test.ts';
import { startProduct, type Product } from '../src/product.ts';

const DAY_MS = 86_400_000;
/** How long a mentor has to answer, as the desk says. */
const TURN_BUSINESS_DAYS = 3;
const patience = { timeout: 60_000 };

// Days pass in it, so it is a Vækstbro of its own.
test.describe('a mentor stays silent', () => {
  test.describe.configure({ timeout: 300_000 });
  let product: Product;
  test.beforeAll(async () => {
    product = await startProduct();
  });
  test.afterAll(() => product.stop());

  test('is reminded, then the next mentor is asked, and everybody sees it', async ({ visitor }) => {
    const open = () => visitor('da', { baseURL: product.url });
    const [desk, mette, outbox] = [await open(), await open(), await open()];
    await logIn(desk, 'Anne');
    await logIn(mette, 'Mette');

    const { silent, next, caseUrl } =
      await test.step('the adviser suggests one mentor and names who is next', async () => {
        await openCase(desk, { name: demoName('Mette') });
        const [best = '', second = ''] = await comparedMentors(desk);
        const caseOfMette = desk.url();
        const choices = desk.getByRole('region', { name: new RegExp(`^Hvis ${best} ikke svarer inden`) });
        await expect(choices.getByRole('listitem').first()).toContainText(second);
        const before = await countMails(outbox, mentorEmail(best));
        await suggest(desk, 'da', best, {
          name: demoName('Mette'),
          firstName: 'Mette',
          email: demoEmail('Mette'),
        });
        await expectMails(outbox, mentorEmail(best), before + 1);
        return { silent: best, next: second, caseUrl: caseOfMette };
      });

    const days = daysUntilReminded(new Date());
    const nextBefore = await countMails(outbox, mentorEmail(next));
    await test.step('a working day before the time is up the mentor is reminded', async () => {
      const before = await countMails(outbox, mentorEmail(silent));
      await letDaysPass(product, days);
      await expectMails(outbox, mentorEmail(silent), before + 1);
      expect(await countMails(outbox, mentorEmail(next))).toBe(nextBefore);
    });

    await test.step('when it is up the next mentor is asked', async () => {
      await letDaysPass(product, 7);
      await expectMails(outbox, mentorEmail(next), nextBefore + 1);
    });

    await test.step('the entrepreneur reads that it went on, and whose turn it is now', async () => {
      // Around Christmas so many days may have passed that the first login is over.
      await logIn(mette, 'Mette');
      await mette.goto('/my');
      await mette.locator('main a[href^="/requests/"]').first().click();
      await expect(mette.getByText('Vi har givet sagen videre')).toBeVisible();
      await expect(mette.getByText('Mentoren nåede ikke at svare, så vi gav sagen videre')).toBeVisible();
      await expect(mette.getByText(silent)).toHaveCount(0);
      await expectNoViolations(mette, 'the timeline after a hand-over');
    });

    await test.step('the adviser sees both mentors by name', async () => {
      await logIn(desk, 'Anne');
      await desk.goto(caseUrl);
      await expect(
        desk.getByText(`${silent} nåede ikke at svare, så vi spurgte videre`, { exact: true }),
      ).toBeVisible();
      await expect(desk.getByText(new RegExp(`^${next} er spurgt\\. Svar senest`))).toBeVisible();
    });

    await test.step('the silent mentor is told, and the next one finds the question', async () => {
      const asked = await open();
      await logInByLink(asked, 'da', mentorEmail(next), 'da');
      await asked.goto('/my');
      await expect(asked.getByRole('link', { name: 'Læs og svar' })).toBeVisible();
      const quiet = await open();
      await logInByLink(quiet, 'da', mentorEmail(silent), 'da');
      await quiet.goto('/notifications');
      await expect(quiet.getByText('Fristen løb ud uden svar. Se, hvad der sker nu.').first()).toBeVisible();
      await expectGoodPage(quiet, 'da', 'what is new after the time ran out');
    });

    await test.step('the published answer times count it', async () => {
      const visitorPage = await open();
      await visitorPage.goto('/answer-times');
      await expect(visitorPage.getByText('Svar til tiden')).toBeVisible();
    });

    await test.step('months later a mail asks whether a profile still holds, in the reader’s language', async () => {
      await letDaysPass(product, 76);
      const question = outbox.locator('a[href*="/confirm/"]').first();
      await expect(async () => {
        await outbox.goto('/outbox');
        await expect(question).toBeVisible({ timeout: 100 });
      }).toPass(patience);
      const address = (await question.getAttribute('href')) ?? '';
      for (const language of LANGUAGES) {
        const reader = await visitor(language, { baseURL: product.url });
        await reader.goto(address);
        await reader.locator('main button').waitFor();
        await expectGoodPage(reader, language, 'a profile to confirm');
      }
    });
  });
});

/** Waits until so many mails lie there for the address. */
async function expectMails(
  outbox: Parameters<typeof countMails>[0],
  email: string,
  count: number,
): Promise<void> {
  await expect(async () => {
    expect(await countMails(outbox, email)).toBe(count);
  }).toPass(patience);
}

/** Whole days from now into the time between the reminder and the due time of a turn that begins now. */
function daysUntilReminded(now: Date): number {
  const reminder = beforeBusinessDays(afterBusinessDays(now, TURN_BUSINESS_DAYS), 1);
  return Math.ceil((reminder.getTime() - now.getTime()) / DAY_MS);
}
