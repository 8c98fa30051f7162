import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { signedToken } from '../../../platform/tokens.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { Meeting } from '../../../testing/meeting.ts';
import { ormWithoutLocks } from '../../../testing/without-locks.ts';
import { audit } from '../../audit/feature.ts';
import { disclosure } from '../../disclosure/feature.ts';
import { registerRecordKind } from '../../disclosure/index.ts';
import { notifications } from '../../notifications/feature.ts';
import { Notification } from '../../notifications/index.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson } from '../../people/index.ts';
import { freshness } from '../feature.ts';
import { forgetFreshness, Freshness, keepFresh, registerFreshness } from '../index.ts';
import { keepListingsFresh } from '../jobs/keep-listings-fresh.ts';

const happened: string[] = [];
/** Of this one nothing can be done. */
let broken = '';
const note = (what: string) => (_em: unknown, recordId: string) => {
  happened.push(`${what} ${recordId}`);
  return Promise.resolve();
};
registerRecordKind({
  kind: 'TEST_BARN',
  description: 'A barn.',
  fieldGroups: {},
  staffHats: [],
  title: (_context, ids) =>
    Promise.resolve(new Map(ids.map((id) => [id, { da: 'Lade', en: 'Barn', de: 'Scheune' }]))),
});
registerFreshness({
  recordKind: 'TEST_BARN',
  everyDays: 75,
  fadeAfterDays: 14,
  hideAfterDays: 14,
  lock: () => Promise.resolve(),
  whenFaded: (em, recordId) =>
    recordId === broken ? Promise.reject(new Error('No.')) : note('faded')(em, recordId),
  whenHidden: note('hidden'),
  whenConfirmed: note('confirmed'),
});

const api = useApi({
  features: [audit, organisations, people, notifications, disclosure, freshness],
  now: '2026-09-01T08:00:00.000Z',
});
const DAY = 86_400_000;
const ASK = `query ($token: String!) { listingToConfirm(token: $token) { recordKind title { da } state confirmedAt } }`;
const CONFIRM = `mutation ($token: String!) { confirmListing(input: { token: $token }) {
  listing { state confirmedAt } problem { code field } } }`;
const MINE = 'query { viewer { listingsToConfirm { title { de } state token } } }';
interface Confirmed {
  confirmListing: {
    listing: { state: string; confirmedAt: string } | null;
    problem: { code: string; field: string } | null;
  };
}

let owner: string;
let email: string;
let number = 0;
let barn: string;
beforeEach(async () => {
  await api.asOwner('delete from freshness');
  number += 1;
  email = `ejer.${number}@example.org`;
  const person = { name: 'Ejer', email, language: 'en' as const };
  owner = (await api.em().transactional((em) => meetPerson(em, person, api.clock.now()))).id;
  barn = newId();
  await keep();
  happened.length = 0;
});

const keep = () =>
  api
    .em()
    .transactional((em) =>
      keepFresh(em, { recordKind: 'TEST_BARN', recordId: barn, personId: owner }, api.clock.now()),
    );
const run = () =>
  keepListingsFresh({}, { em: api.em(), clock: api.clock, mail: api.app().mail, app: api.app() });
/** So many days go by, and the nightly job has run. */
const pass = async (days: number) => {
  api.clock.advance(days * DAY);
  await run();
  await api.runJobs();
};
const row = () => api.em().findOneOrFail(Freshness, { recordKind: 'TEST_BARN', recordId: barn });
const state = async () => (await row()).state;
const told = (kind: 'LISTING_CONFIRM' | 'LISTING_HIDDEN') =>
  api.em().count(Notification, { personId: owner, kind, subjectId: barn });
const mailsToOwner = async () => (await api.mails()).filter(({ recipient }) => recipient === email);
const confirmMails = async () => (await mailsToOwner()).filter(({ text }) => text.includes('/confirm/'));
const tokenOfMail = async () =>
  /\/confirm\/([^\s"<]+)/.exec((await confirmMails()).at(-1)?.text ?? '')?.[1] ?? '';
const confirm = async (token: string) => (await api.run<Confirmed>(CONFIRM, { token })).confirmListing;

describe('a listing', () => {
  it('is asked for after 75 days, fades after 14 more and is hidden after 14 more, each once', async () => {
    await pass(74);
    expect([await state(), await told('LISTING_CONFIRM')]).toEqual(['FRESH', 0]);
    await pass(1);
    await run();
    expect([await state(), await told('LISTING_CONFIRM'), (await confirmMails()).length]).toEqual([
      'ASKED',
      1,
      1,
    ]);
    await pass(13);
    expect([await state(), happened]).toEqual(['ASKED', []]);
    await pass(1);
    await run();
    expect([await state(), happened]).toEqual(['FADED', [`faded ${barn}`]]);
    await pass(13);
    expect(await state()).toBe('FADED');
    await pass(1);
    await run();
    expect([await state(), happened]).toEqual(['HIDDEN', [`faded ${barn}`, `hidden ${barn}`]]);
    expect([await told('LISTING_CONFIRM'), await told('LISTING_HIDDEN')]).toEqual([1, 1]);
    await pass(400);
    expect([await state(), await told('LISTING_HIDDEN'), (await confirmMails()).length]).toEqual([
      'HIDDEN',
      1,
      1,
    ]);
  });

  it('goes one step by two jobs that run at the same time, and a night that was missed skips none', async () => {
    api.clock.advance(300 * DAY);
    await Promise.all([run(), run(), run()]);
    expect([await state(), await told('LISTING_CONFIRM')]).toEqual(['ASKED', 1]);
    await pass(100);
    expect(await state()).toBe('FADED');
  });

  it('goes on when another one fails, which is left for the next night', async () => {
    const others = Array.from({ length: 120 }, () => newId());
    broken = others[3] ?? '';
    await api.em().transactional(async (em) => {
      for (const recordId of others) {
        await keepFresh(em, { recordKind: 'TEST_BARN', recordId, personId: owner }, api.clock.now());
      }
    });
    const states = async () =>
      (await api.em().find(Freshness, {}, { orderBy: { recordId: 'asc' } })).map((one) => [
        one.recordId === broken,
        one.state,
      ]);
    await pass(75);
    await pass(14);
    expect((await states()).filter(([, is]) => is !== 'FADED')).toEqual([[true, 'ASKED']]);
    broken = '';
    await run();
    expect((await states()).filter(([, is]) => is !== 'FADED')).toEqual([]);
  });

  it('would be asked for more than once by jobs that lock nothing', async () => {
    api.clock.advance(75 * DAY);
    const orm = await ormWithoutLocks(api, new Meeting(/^update "freshness"/));
    try {
      const parts = () => ({ em: orm.em.fork(), clock: api.clock, mail: api.app().mail, app: api.app() });
      await Promise.all(Array.from({ length: 4 }, () => keepListingsFresh({}, parts())));
      expect(await told('LISTING_CONFIRM')).toBeGreaterThan(1);
    } finally {
      await orm.close(true);
    }
  });

  it('is fresh from any state by one click of the mail, without logging in; the second click changes nothing', async () => {
    for (const days of [[75], [75, 14], [75, 14, 14]]) {
      for (const some of days) await pass(some);
      const before = await state();
      const token = await tokenOfMail();
      happened.length = 0;
      expect((await api.run(ASK, { token })) as unknown).toMatchObject({
        listingToConfirm: { recordKind: 'TEST_BARN', title: { da: 'Lade' }, state: before },
      });
      const now = api.clock.now();
      expect(await confirm(token)).toEqual({
        listing: { state: 'FRESH', confirmedAt: now.toISOString() },
        problem: null,
      });
      expect(happened).toEqual(before === 'ASKED' ? [] : [`confirmed ${barn}`]);
      api.clock.advance(DAY);
      expect((await confirm(token)).listing).toEqual({ state: 'FRESH', confirmedAt: now.toISOString() });
      expect((await row()).nextAt).toEqual(new Date(now.getTime() + 75 * DAY));
    }
  });

  it('is confirmed by its newest link only; other, forged and foreign ones look like unknown', async () => {
    await pass(75);
    const old = await tokenOfMail();
    await confirm(old);
    await pass(75);
    const newest = await tokenOfMail();
    expect(newest).not.toBe(old);
    const askId = newest.split('.')[0] ?? '';
    const forged = [
      old,
      `${askId}.${'A'.repeat(43)}`,
      signedToken(api.app().settings.sessionSecret, 'another-purpose', askId),
      signedToken(api.app().settings.sessionSecret, 'confirm-listing', newId()),
      'nonsense',
      '',
    ];
    for (const token of forged) {
      expect(await api.run(ASK, { token })).toEqual({ listingToConfirm: null });
      expect((await confirm(token)).problem).toEqual({ code: 'NOT_FOUND', field: 'token' });
    }
    expect(await state()).toBe('ASKED');
  });

  it('that is kept anew is confirmed by that, and one that is forgotten is never asked for', async () => {
    await pass(75);
    await pass(14);
    await keep();
    expect([await state(), happened]).toEqual(['FRESH', [`faded ${barn}`, `confirmed ${barn}`]]);
    await api.em().transactional((em) => forgetFreshness(em, { recordKind: 'TEST_BARN', recordId: barn }));
    await pass(200);
    expect(await told('LISTING_CONFIRM')).toBe(1);
  });

  it('is mailed once, says nothing of what or whose it is, and not at all once it is confirmed', async () => {
    api.clock.advance(75 * DAY);
    await run();
    const { askId } = await row();
    const job = freshness.jobs?.['ask-to-confirm'];
    const parts = { em: api.em(), clock: api.clock, mail: api.app().mail, app: api.app() };
    for (let n = 0; n < 2; n += 1) await job?.({ askId: askId ?? '' }, parts);
    const mails = await confirmMails();
    expect(mails.map(({ subject }) => subject)).toEqual(['Does what you have at Vækstbro still hold?']);
    for (const { text, html } of mails) expect(text + html).not.toMatch(/Barn|Lade|Ejer|TEST/);
    expect(mails[0]?.text).toContain('If we do not hear from you within 28 days, we hide it.');
    await confirm(await tokenOfMail());
    await pass(75);
    const second = (await row()).askId ?? '';
    await confirm(await tokenOfMail());
    const sent = (await confirmMails()).length;
    await job?.({ askId: second }, { ...parts, em: api.em() });
    expect((await confirmMails()).length).toBe(sent);
  });

  it('waits on its owner’s own page, and on nobody else’s', async () => {
    const mine = async (personId: string) =>
      (
        await api.run<{ viewer: { listingsToConfirm: { state: string; token: string }[] } }>(
          MINE,
          {},
          { as: { personId } },
        )
      ).viewer.listingsToConfirm;
    expect(await mine(owner)).toEqual([]);
    await pass(75);
    const token = await tokenOfMail();
    expect(await mine(owner)).toEqual([{ title: { de: 'Scheune' }, state: 'ASKED', token }]);
    expect(await mine(newId())).toEqual([]);
  });
});
