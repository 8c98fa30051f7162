import { addresses, sendForm, waitForErrors, type Scene } from './scene.ts';

/** What everybody can look at without logging in. */
export const PUBLIC_SCENES: readonly Scene[] = [
  addresses('pages to read', 'visitor', ({ mentorId }) => [
    '/',
    '/about',
    '/answer-times',
    '/privacy',
    '/goodbye',
    '/accessibility',
    '/for-you',
    '/for-you?industry=textile&town=herning&topics=pricing,sales',
    '/mentors',
    '/mentors?topic=pricing&industry=textile&town=herning',
    '/mentors?topic=succession&industry=it&town=haderup',
    '/for-you',
    '/for-you?industry=textile&town=herning&topics=first-customer,budget',
    `/mentors/${mentorId}`,
    '/confirm/nothing-here',
    '/nothing-here',
  ]),
  addresses('pages of events', 'visitor', ({ tickets, receipt }) => [
    '/events',
    '/events?kind=COURSE',
    '/events/skat-og-moms',
    '/events/foerste-medarbejder',
    tickets.waiting,
    tickets.cancelled,
    '/tickets/nothing-here',
    receipt,
    '/profile/receipt/nothing-here',
  ]),
  addresses('doors that ask to log in first', 'visitor', ({ daySlug, matches }) => [
    '/my',
    '/desk',
    '/desk/mentors',
    '/queue',
    '/mentor',
    '/messages',
    '/my/consents',
    '/my/data',
    '/my/searches',
    '/my/seen',
    '/shortages',
    '/messages/nothing-here',
    '/requests/nothing-here',
    '/admin/log',
    '/notifications',
    '/invitations',
    '/password',
    '/rules',
    '/cohorts',
    '/cohorts/rank/nothing-here',
    '/my/searches',
    '/shortages',
    `/events/${daySlug}/sign-ups`,
    matches.asked,
    '/log-in',
    '/log-in?way=password',
    '/log-in/link',
    '/invitation',
  ]),
  {
    title: 'a sign-up with all that can go wrong, and its ticket',
    role: 'visitor',
    async play(page, look, { daySlug, tickets }) {
      await page.goto(`/events/${daySlug}`);
      await sendForm(page);
      await waitForErrors(page);
      await look('event with errors');
      const [first, second] = await page.getByRole('checkbox').all();
      await first?.check();
      await second?.check();
      await page.locator('.alert').first().waitFor();
      await look('event with sessions that overlap');
      await page.goto(tickets.seated);
      await page.locator('.ticket-qr').waitFor();
      await look('ticket');
      await page.locator('.ticket-actions button').click();
      await page.getByRole('dialog').waitFor();
      await look('ticket with its question');
    },
  },
  {
    title: 'a profile step by step',
    role: 'visitor',
    async play(page, look) {
      await page.goto('/profile/new');
      await look('profile, before it begins');
      await page.goto('/profile/new?step=1');
      await sendForm(page);
      await waitForErrors(page);
      await look('profile, first step with errors');
      await page.locator('#name').fill('Siri Krog');
      await page.locator('#email').fill('siri@example.org');
      await sendForm(page);
      await page.locator('#idea').waitFor();
      await look('profile, second step');
      await sendForm(page);
      await waitForErrors(page);
      await look('profile, second step with errors');
      await page.locator('#idea').fill('Siri Krog Siri Krog Siri Krog');
      await page.locator('#industryId').selectOption('textile');
      await page.locator('#stage input').first().check();
      await sendForm(page);
      await page.locator('#townId').waitFor();
      await sendForm(page);
      await waitForErrors(page);
      await look('profile, third step with errors');
      await page.locator('#topicIds input').first().check();
      await page.locator('#townId').selectOption('herning');
      await page.locator('#meeting input').first().check();
      await page.locator('#languages input').first().check();
      await sendForm(page);
      await page.getByRole('main').getByRole('heading', { level: 2 }).nth(2).waitFor();
      await look('profile, last step');
    },
  },
  {
    title: 'ways in that fail',
    role: 'visitor',
    async play(page, look) {
      await page.goto('/log-in?way=password');
      await sendForm(page);
      await waitForErrors(page);
      await look('login with errors');
      await page.goto('/log-in/link#nothing');
      await page.locator('main button').waitFor();
      await look('login link');
      await page.locator('main button').click();
      await page.locator('main a').first().waitFor();
      await look('login link that does not work');
      await page.goto('/invitation#nothing');
      await sendForm(page);
      await waitForErrors(page);
      await look('invitation with errors');
      await page.locator('#name').fill('Siri Krog');
      await sendForm(page);
      await page.locator('main form').waitFor({ state: 'detached' });
      await look('invitation that does not work');
    },
  },
];
