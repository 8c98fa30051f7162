import {
  expectGoodPage,
  expectNoSidewaysScroll,
  expectNoViolations,
  WCAG,
} from '../src/journey/accessible.ts';
import { LANGUAGES } from '../src/journey/languages.ts';
import { gatherFacts, type Facts } from '../src/journey/scenes/facts.ts';
import { MEMBER_SCENES } from '../src/journey/scenes/members.ts';
import { PUBLIC_SCENES } from '../src/journey/scenes/public.ts';
import { STAFF_SCENES } from '../src/journey/scenes/staff.ts';
import { test } from '../src/journey/test.ts';

const EMPTY_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

test.describe.configure({ timeout: 180_000 });

let facts: Facts;
test.beforeAll(async ({ browser, baseURL }) => {
  const { workerIndex } = test.info();
  facts = await gatherFacts(browser, baseURL ?? process.env['E2E_URL'] ?? '', workerIndex);
});

for (const language of LANGUAGES) {
  test.describe(`every page is for everybody (${language})`, () => {
    for (const { title, role, play } of [...PUBLIC_SCENES, ...MEMBER_SCENES, ...STAFF_SCENES]) {
      test(`${title}: ${role}`, async ({ visitor }) => {
        const storageState = role === 'visitor' ? undefined : await facts.session(role);
        const page = await visitor(language, { storageState });
        await play(page, (what) => expectGoodPage(page, language, what), facts);
      });
    }
  });
}

test('the outbox and the mails in it are for everybody', async ({ visitor }) => {
  const page = await visitor('da');
  await page.goto('/outbox');
  await expectGoodPage(page, 'da', 'outbox');
  // No script runs in a mail, the checker neither: its words are looked at on a page of their own.
  const address = await page
    .getByRole('link', { name: /Du er tilmeldt/ })
    .first()
    .getAttribute('href');
  const mail = await page.request.get(address ?? '');
  const reader = await visitor('da', { viewport: { width: 320, height: 720 } });
  await reader.setContent((await mail.text()).replaceAll(/src="[^"]+"/g, `src="${EMPTY_PICTURE}"`));
  await expectNoViolations(reader, 'mail', WCAG);
  await expectNoSidewaysScroll(reader, 'mail');
});
