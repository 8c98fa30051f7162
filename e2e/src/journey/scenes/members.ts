import { addresses, sendForm, waitForErrors, type Scene } from './scene.ts';

/** What people see who have logged in: entrepreneurs and mentors. */
export const MEMBER_SCENES: readonly Scene[] = [
  addresses('an entrepreneur’s pages', 'entrepreneur', () => [
    '/my',
    '/my/consents',
    '/my/data',
    '/my/seen',
    '/messages',
    '/notifications',
    '/log-in',
    '/mentor',
  ]),
  {
    title: 'deleting oneself with the wrong address',
    role: 'entrepreneur',
    async play(page, look) {
      await page.goto('/my/data');
      await page.locator('[aria-labelledby=erase] button').first().click();
      await page.locator('#email').fill('somebody.else@example.org');
      await page.locator('dialog form button[type=submit]').click();
      await page.locator('#email-error').waitFor();
      await look('deleting oneself with the wrong address');
    },
  },
  {
    title: 'a password with errors',
    role: 'entrepreneur',
    async play(page, look) {
      await page.goto('/password');
      await sendForm(page);
      await waitForErrors(page);
      await look('password with errors');
    },
  },
  {
    title: 'an entrepreneur who is asked something',
    role: 'askedEntrepreneur',
    async play(page, look, { matches }) {
      await page.goto('/my');
      await page.locator('.my-request').waitFor();
      await look('my page, my turn');
      await page.goto(matches.question);
      await sendForm(page);
      await waitForErrors(page);
      await look('question with errors');
    },
  },
  {
    title: 'an entrepreneur’s request with its timeline',
    role: 'askedEntrepreneur',
    async play(page, look) {
      await page.goto('/my');
      await page.locator('.my-request a[href^="/requests/"]').first().click();
      await page.locator('.request-steps').waitFor();
      await look('request with its timeline');
      await page.locator('.request-side .button-danger').click();
      await page.getByRole('dialog').waitFor();
      await look('request, withdrawing');
    },
  },
  {
    title: 'a mentor who is asked for help',
    role: 'askedMentor',
    async play(page, look, { matches }) {
      await page.goto('/my');
      await page.locator('.card').first().waitFor();
      await look('my page as a mentor who is asked');
      await page.goto(matches.asked);
      await sendForm(page);
      await waitForErrors(page);
      await look('answer with errors');
      const answers = page.locator('#answer input');
      for (const index of [0, 1, 2]) {
        await answers.nth(index).check();
        await page.locator('#words').waitFor();
        await look(`answer number ${index + 1}`);
      }
    },
  },
  {
    title: 'a mentor’s own profile',
    role: 'mentor',
    async play(page, look) {
      await page.goto('/my');
      await page.locator('.my-side').waitFor();
      await look('my page as a mentor');
      await page.goto('/mentor');
      await page.locator('#headline').waitFor();
      await look('mentor profile');
      await page.locator('#pause form button[type=submit]').click();
      await page.locator('#pausedUntil-error').waitFor();
      await look('pause without a date');
      await page.locator('#headline').fill('');
      await sendForm(page);
      await waitForErrors(page);
      await look('mentor profile with errors');
    },
  },
];
