import { addresses, lookAtQuestion, sendForm, waitForErrors, type Scene } from './scene.ts';

/** What advisers, organisers and administrators work with. */
export const STAFF_SCENES: readonly Scene[] = [
  addresses('an adviser’s pages', 'adviser', ({ matches }) => [
    '/desk?queue=SUGGESTED',
    '/desk?queue=MATCHED',
    '/desk/mentors',
    '/my',
    matches.question,
    matches.matched,
    matches.declined,
    '/notifications',
    '/shortages',
    '/shortages?town=herning&scheme=TOPIC',
  ]),
  {
    title: 'the rules of matching and what others would do',
    role: 'adviser',
    async play(page, look) {
      await page.goto('/rules');
      await page.locator('.rules-versions li').first().waitFor();
      await look('rules');
      await page.locator('#weight-TOPICS').selectOption('LOW');
      await page.locator('#weight-TRAVEL').selectOption('HIGH');
      await page.locator('section[aria-labelledby=weights] .button-secondary').click();
      await page.locator('section[aria-labelledby=rules-effect] li').first().waitFor();
      await look('rules, the effect of others');
      await page.locator('section[aria-labelledby=save] button').click();
      await page.locator('#note:focus').waitFor();
      await look('rules, saved without a reason');
    },
  },
  {
    title: 'the desk and what opens on it',
    role: 'adviser',
    async play(page, look) {
      await page.goto('/desk');
      await page.locator('#suggest-2').waitFor();
      await look('desk');
      await page.locator('#suggest-2').click();
      await page.locator('.override h3:focus').waitFor();
      await page.locator('.override button[type=submit]').click();
      await page.locator('#override-error').waitFor();
      await look('desk, another than the best');
      await page.locator('.override-form, .override').locator('button').last().click();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await look('desk, help');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
      await look('desk, commands');
      await page.keyboard.press('Escape');
      await page.goto('/desk?q=qqq');
      await page.getByRole('searchbox').waitFor();
      await look('desk, nobody found');
    },
  },
  {
    title: 'the queue and what opens in it',
    role: 'adviser',
    async play(page, look) {
      await page.goto('/queue');
      await page.locator('.queue-row').first().waitFor();
      await look('queue');
      await page.keyboard.press('j');
      await page.keyboard.press('h');
      await page.locator('.hand-over').waitFor();
      await look('queue, handing over');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await look('queue, help');
      await page.goto('/queue?only=UNASSIGNED&turn=ASKER');
      await page.locator('.empty').waitFor();
      await look('queue, nothing fits');
      await page.goto('/queue?turn=ASKED');
      await page.locator('.queue-actions a').first().click();
      await page.locator('.request-steps').waitFor();
      await look('a request as staff see it');
      await page.locator('#hand-over').click();
      await page.locator('#handOverTo:focus').waitFor();
      await look('a request, handing over');
    },
  },
  addresses('an organiser’s pages', 'organiser', ({ daySlug }) => [
    `/events/${daySlug}`,
    `/events/${daySlug}/sign-ups`,
    '/events/skat-og-moms/sign-ups?state=WAITING',
    `/events/${daySlug}/sign-ups?q=qqq`,
  ]),
  addresses('an administrator’s pages', 'administrator', () => [
    '/my',
    '/queue',
    '/admin/log',
    '/admin/log?result=FAILED',
    '/admin/people',
    '/admin/people?kind=MENTOR&q=qqq',
    '/admin/organisations',
    '/admin/organisations?q=qqq',
  ]),
  {
    title: 'invitations with errors',
    role: 'administrator',
    async play(page, look) {
      await page.goto('/invitations');
      await sendForm(page);
      await waitForErrors(page);
      await look('invitations with errors');
    },
  },
  {
    title: 'roles and organisations, and what opens there',
    role: 'administrator',
    async play(page, look) {
      await page.goto('/admin/people');
      await lookAtQuestion(page, page.locator('td button'), () => look('people, taking a role off'));
      await page.goto('/admin/organisations?form=new');
      await page.locator('.admin-panel button[type=submit]').click();
      await waitForErrors(page);
      await look('a new organisation with errors');
      await page.goto('/admin/organisations');
      await page.locator('td a').first().click();
      await page.locator('.admin-panel h2:focus').waitFor();
      await look('a new name for an organisation');
      await page.locator('.admin-panel button[type=submit]').click();
      await waitForErrors(page);
      await look('a new name with errors');
    },
  },
];
