import {
  addresses,
  lookAtQuestion,
  ownRequest,
  ownThread,
  sendForm,
  waitForErrors,
  type Scene,
} from './scene.ts';

/** What people see who have logged in: entrepreneurs and mentors. */
export const MEMBER_SCENES: readonly Scene[] = [
  addresses('an entrepreneur’s pages', 'entrepreneur', () => [
    '/my',
    '/my/consents',
    '/for-you',
    '/my/data',
    '/my/searches',
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
    title: 'an entrepreneur who writes to a mentor',
    role: 'askedEntrepreneur',
    async play(page, look) {
      await page.goto('/my/consents');
      await lookAtQuestion(page, page.locator('.withdraw button'), () => look('consent to withdraw'));
      await page.goto('/my/seen');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look('who has seen me');
      await page.goto('/messages');
      await page.locator('.threads').waitFor();
      await look('conversations');
      await page.goto(await ownThread(page));
      await page.locator('#body').fill('Siri Krog siri@example.org');
      await page.locator('.typed-details .alert').waitFor();
      await look('message with an address');
      await page.locator('#body').fill('');
      await sendForm(page);
      await waitForErrors(page);
      await look('message without words');
      await page.locator('#body').fill('Siri Krog siri@example.org');
      await sendForm(page);
      const undo = page.locator('.message-undo');
      await undo.waitFor();
      await look('message that can be undone');
      await undo.click();
      await undo.waitFor({ state: 'detached' });
      await look('message that was undone');
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
      const withdraw = page.locator('.request-side .button-danger');
      await lookAtQuestion(page, withdraw, () => look('request, withdrawing'));
    },
  },
  {
    title: 'a mentor who is asked for help',
    role: 'askedMentor',
    async play(page, look, { matches }) {
      await page.goto(await ownRequest(page));
      await page.locator('.request-steps').waitFor();
      await look('request as a mentor');
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
      const thread = await ownThread(page);
      await page.goto(thread);
      await page.locator('#body').waitFor();
      await look('conversation after the yes');
      await page.goto(thread.replace('/messages/', '/matches/'));
      await lookAtQuestion(page, page.locator('main .split button.button-danger'), async () => {
        await page.locator('dialog[open] .button-danger').click();
        await look('match to end without an outcome');
      });
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
