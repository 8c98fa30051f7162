import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { aProfile, somebody } from '../../mentoring/testing/journey.ts';
import { MentorRequest } from '../../mentoring/model/mentor-request.entity.ts';
import { Hat, Person } from '../../people/index.ts';
import { Venture } from '../index.ts';

const api = useApi({ now: '2026-12-23T09:00:00.000Z' });

interface Receipt {
  id: string;
  token: string;
  confirmed: boolean;
  answerBy: string;
  venture: { contactName: string; mentorRequest: { id: string; state: string } | null };
}
type Sent = {
  submitProfile: { receipt: Receipt | null; problem: { code: string; field: string | null } | null };
};
const RECEIPT =
  'id token confirmed answerBy venture { contactName mentorRequest { id state } } suggestions { id }';
const SUBMIT = `mutation ($input: SubmitProfileInput!) {
  submitProfile(input: $input) { receipt { ${RECEIPT} } problem { code field } }
}`;
const READ = `query ($token: String!) { profileReceipt(token: $token) { ${RECEIPT} } }`;
const LOG_IN = `mutation ($token: String!) { logInWithLink(input: { token: $token }) { viewer { id ventures { id } } problem { code } } }`;

const send = async (profile: object, as?: object) =>
  (await api.run<Sent>(SUBMIT, { input: profile }, as ?? {})).submitProfile;
const ventures = () => api.em().count(Venture);
const requests = () => api.em().count(MentorRequest);

async function linkOf(email: string): Promise<string> {
  await api.runJobs();
  const mail = (await api.mails()).filter(({ recipient }) => recipient === email).at(-1);
  const token = /\/log-in\/link#([\w.~-]+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`${email} got no link.`);
  return token;
}

describe('a visitor’s profile', () => {
  it('is kept, a link is mailed, and the answer is promised in Danish business days', async () => {
    const { receipt, problem } = await send(aProfile({ email: 'ny@example.org' }));
    expect(problem).toBeNull();
    // 24–26 December are off, 27 is a Sunday: two business days from Wednesday the 23rd end on Tuesday the 29th at four.
    expect(receipt).toMatchObject({
      confirmed: false,
      answerBy: '2026-12-29T15:00:00.000Z',
      venture: { contactName: 'Mette Madsen', mentorRequest: null },
    });
    expect(await requests()).toBe(0);
    expect(
      (await api.run<{ profileReceipt: Receipt }>(READ, { token: receipt?.token })).profileReceipt,
    ).toEqual(receipt);
  });

  it('becomes the person’s when they open the link: an entrepreneur whose request waits', async () => {
    const { receipt } = await send(aProfile({ email: 'Mette@Example.org' }));
    const token = await linkOf('mette@example.org');
    api.clock.advance(60_000);
    const { logInWithLink } = await api.run<{
      logInWithLink: { viewer: { id: string; ventures: { id: string }[] } };
    }>(LOG_IN, { token });
    expect(logInWithLink.viewer.ventures).toEqual([{ id: receipt?.id }]);
    const personId = logInWithLink.viewer.id;
    expect(await api.em().count(Hat, { person: personId, kind: 'ENTREPRENEUR' })).toBe(1);
    const request = await api.em().findOneOrFail(MentorRequest, { ventureId: receipt?.id ?? '' });
    expect(request).toMatchObject({ state: 'WAITING', openedAt: api.clock.now() });
    const read = await api.run<{ profileReceipt: Receipt }>(READ, { token: receipt?.token });
    expect(read.profileReceipt).toMatchObject({ confirmed: true, venture: { mentorRequest: null } });
  });

  it('is answered in the same words whether the address is known or not', async () => {
    const known = await somebody(api, 'Kendt');
    const [one, other] = [
      await send(aProfile({ email: known.email })),
      await send(aProfile({ email: 'ukendt@example.org' })),
    ];
    const blank = (sent: Sent['submitProfile']) => ({
      ...sent,
      receipt: { ...sent.receipt, id: '', token: '' },
    });
    expect(blank(one)).toEqual(blank(other));
    expect(await api.em().count(Person, { email: 'ukendt@example.org' })).toBe(0);
  });

  it('does not flood a mailbox: the sixth in an hour is refused, and nothing is kept', async () => {
    for (let n = 0; n < 5; n += 1)
      expect((await send(aProfile({ email: 'fuld@example.org' }))).problem).toBeNull();
    const before = await ventures();
    expect(await send(aProfile({ email: 'fuld@example.org' }))).toEqual({
      receipt: null,
      problem: { code: 'TOO_MANY_REQUESTS', field: null },
    });
    expect(await ventures()).toBe(before);
  });
});

describe('the profile of somebody signed in', () => {
  it('counts at once, under their own address', async () => {
    const anna = await somebody(api, 'Anna');
    const { receipt } = await send(aProfile({ email: 'en.anden@example.org' }), anna);
    expect(receipt).toMatchObject({ confirmed: true, venture: { mentorRequest: { state: 'WAITING' } } });
    expect(await api.em().findOneOrFail(Venture, receipt?.id ?? '')).toMatchObject({
      personId: anna.as.personId,
      contactEmail: anna.email,
    });
    expect(await api.em().count(Hat, { person: anna.as.personId, kind: 'ENTREPRENEUR' })).toBe(1);
  });
});

describe('too many profiles of somebody signed in', () => {
  it('are refused while five of theirs wait, also at once; the same one again is not, and one less makes room', async () => {
    const bo = await somebody(api, 'Bo');
    const first = aProfile();
    expect((await send(first, bo)).problem).toBeNull();
    const [before, waiting] = [await ventures(), await requests()];
    const sent = await Promise.all(Array.from({ length: 7 }, () => send(aProfile(), bo)));
    const refused = { receipt: null, problem: { code: 'TOO_MANY_REQUESTS', field: null } };
    expect(sent.filter(({ problem }) => problem === null)).toHaveLength(4);
    expect(sent.filter(({ problem }) => problem !== null)).toEqual([refused, refused, refused]);
    expect([await ventures(), await requests()]).toEqual([before + 4, waiting + 4]);
    const { receipt } = await send(first, bo);
    await api.em().nativeUpdate(MentorRequest, { ventureId: receipt?.id ?? '' }, { state: 'MATCHED' });
    expect((await send(aProfile(), bo)).problem).toBeNull();
    expect(await send(aProfile(), bo)).toEqual(refused);
  });
});

describe('the same attempt again', () => {
  it('has one effect and the same receipt, also when both arrive at once', async () => {
    const profile = aProfile({ email: 'to.gange@example.org' });
    const before = await ventures();
    const sent = await Promise.all([1, 2, 3, 4].map(() => send(profile)));
    expect(new Set(sent.map(({ receipt }) => receipt?.token)).size).toBe(1);
    expect(await ventures()).toBe(before + 1);
    await api.runJobs();
    expect((await api.mails()).filter(({ recipient }) => recipient === 'to.gange@example.org')).toHaveLength(
      1,
    );
  });

  it('is refused with other words, and nothing changes', async () => {
    const profile = aProfile({ email: 'noegle@example.org' });
    const { receipt } = await send(profile);
    const before = await ventures();
    expect(await send({ ...profile, idea: 'Noget helt andet, som jeg lige kom i tanker om.' })).toEqual({
      receipt: null,
      problem: { code: 'KEY_REUSED', field: 'idempotencyKey' },
    });
    expect(await ventures()).toBe(before);
    expect((await api.em().findOneOrFail(Venture, receipt?.id ?? '')).idea).toBe(profile.idea);
  });
});

describe('a profile that is not well-formed', () => {
  it.each([
    ['name', { name: ' ' }, 'REQUIRED'],
    ['email', { email: 'mette' }, 'EMAIL_INVALID'],
    ['idea', { idea: 'For kort' }, 'TOO_SHORT'],
    ['idea', { idea: 'Mit CPR-nummer er 010203-1234, og jeg vil sy tøj.' }, 'CPR_REFUSED'],
    ['industryId', { industryId: 'budget' }, 'INVALID'],
    ['topicIds', { topicIds: [] }, 'TOO_FEW'],
    ['topicIds', { topicIds: ['budget', 'budget'] }, 'INVALID'],
    ['topicIds.0', { topicIds: ['topic-money'] }, 'INVALID'],
    ['townId', { townId: 'aarhus' }, 'INVALID'],
    ['travelLimitMinutes', { travelLimitMinutes: 121 }, 'TOO_LARGE'],
    ['languages.0', { languages: ['klingon'] }, 'INVALID'],
    ['cvr', { cvr: '12345678' }, 'CVR_INVALID'],
    ['idempotencyKey', { idempotencyKey: 'x' }, 'INVALID'],
  ])('is refused at %s, and nothing is kept: %j', async (field, wrong, code) => {
    const before = await ventures();
    expect(await send(aProfile({ email: `${randomUUID()}@example.org`, ...wrong }))).toEqual({
      receipt: null,
      problem: { code, field },
    });
    expect(await ventures()).toBe(before);
  });
});

describe('a receipt', () => {
  it('opens with its own secret only', async () => {
    const { receipt } = await send(aProfile({ email: 'hemmelig@example.org' }));
    const forged = `${receipt?.id}.${'A'.repeat(43)}`;
    for (const token of [forged, '', 'nonsense', receipt?.id]) {
      expect(await api.run(READ, { token })).toEqual({ profileReceipt: null });
    }
  });

  it('opens for thirty days, and then no more', async () => {
    const { receipt } = await send(aProfile({ email: 'frist@example.org' }));
    const read = async () =>
      (await api.run<{ profileReceipt: Receipt | null }>(READ, { token: receipt?.token })).profileReceipt?.id;
    api.clock.advance(30 * 24 * 60 * 60_000 - 1);
    expect(await read()).toBe(receipt?.id);
    api.clock.advance(1);
    expect(await read()).toBeUndefined();
  });
});
