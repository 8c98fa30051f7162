import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { useApi } from '../../../testing/run-operation.ts';
import { doneBy } from '../../../testing/whole-life.ts';
import { aMentorForm, aProfile, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { openGrant } from '../../disclosure/index.ts';
import { agreementOf, plantConsentTexts } from '../index.ts';

const api = useApi();
const SUBMIT =
  'mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) { receipt { id } problem { code field } } }';
const SAVE =
  'mutation ($input: SaveMentorInput!) { saveMentor(input: $input) { mentor { id } problem { code field } } }';
const CONSENTS =
  '{ myConsents { id purpose givenAt withdrawnAt viewerCanWithdraw text { key version words { da } } } }';
const WITHDRAW = `mutation ($consentId: ID!) { withdrawConsent(input: { consentId: $consentId }) {
  consent { id withdrawnAt viewerCanWithdraw } problem { code field } } }`;
type Consents = {
  myConsents: { id: string; givenAt: string; withdrawnAt: string | null; text: { key: string } }[];
};
type Answer = Record<
  string,
  { problem: { code: string; field: string | null } | null; [thing: string]: unknown }
>;

let mette: Someone;
let karen: Someone;
let adviser: Someone;
beforeAll(async () => {
  mette = await somebody(api, 'Mette');
  karen = await somebody(api, 'Karen');
  adviser = await somebody(api, 'Anne', 'ADVISER');
});
const prove = (someone: Someone, email: string) =>
  api.em().transactional(async (em) => {
    const ventures = api.app().features.find(({ name }) => name === 'ventures');
    await ventures?.emailProven?.(em, { personId: someone.as.personId, email }, api.clock);
  });
const consentsOf = async (someone: Someone) => (await api.run<Consents>(CONSENTS, {}, someone)).myConsents;

describe('the texts people agree to', () => {
  it('are public, in three languages, each with its version', async () => {
    const { consentTexts } = await api.run<{
      consentTexts: { key: string; version: number; words: object }[];
    }>('{ consentTexts { id key version words { da en de } } }');
    expect(consentTexts.map(({ key, version }) => [key, version])).toEqual([
      ['BUSINESS_CONFIDENTIALITY', 1],
      ['BUSINESS_LISTED', 1],
      ['CANDIDATE_SHOWN', 1],
      ['MENTOR_PUBLIC', 1],
      ['TAKER_SHARED', 1],
      ['VENTURE_SHARED', 1],
    ]);
    // Each language says all the others say: as many lines, at least what, why, who, how long and how to take it back.
    for (const { words } of consentTexts) {
      const lines = Object.values(words).map((text) => String(text).split('\n').length);
      expect(new Set(lines).size).toBe(1);
      expect(lines[0]).toBeGreaterThanOrEqual(5);
    }
  });

  it('never change under those who agreed: other words under the same version stop the start', async () => {
    const client = new pg.Client({ connectionString: api.databaseUrl() });
    await client.connect();
    const text = {
      key: 'PROBE',
      version: 1,
      purpose: 'MATCHING',
      words: { da: 'Ja', en: 'Yes', de: 'Ja' },
    } as const;
    await plantConsentTexts(client, [text]);
    await plantConsentTexts(client, [text]);
    const changed = plantConsentTexts(client, [{ ...text, words: { ...text.words, da: 'Jo' } }]);
    await expect(changed).rejects.toThrow(
      'Version 1 of the consent text PROBE has been agreed to in other words',
    );
    await client.end();
  });

  it('cannot be rewritten by the server', async () => {
    for (const sql of ["update consent_text set words = '{}'", 'delete from consent_text']) {
      await expect(api.em().execute(sql)).rejects.toThrow('permission denied for table consent_text');
    }
  });
});

describe('agreeing', () => {
  it('is kept with the version that was read, and once', async () => {
    expect(
      (await api.run<Answer>(SUBMIT, { input: aProfile() }, mette))['submitProfile']?.problem,
    ).toBeNull();
    expect(
      (await api.run<Answer>(SUBMIT, { input: aProfile() }, mette))['submitProfile']?.problem,
    ).toBeNull();
    expect(await consentsOf(mette)).toEqual([
      {
        id: expect.any(String),
        purpose: 'MATCHING',
        givenAt: '2026-09-01T08:00:00.000Z',
        withdrawnAt: null,
        viewerCanWithdraw: true,
        text: { key: 'VENTURE_SHARED', version: 1, words: { da: expect.stringMatching(/^Jeg siger ja/) } },
      },
    ]);
  });

  it('to a text that has been replaced is refused, and nothing is kept', async () => {
    const before = await api.em().execute('select count(*) from venture');
    const { submitProfile } = await api.run<Answer>(
      SUBMIT,
      { input: aProfile({ consentVersion: 0 }) },
      mette,
    );
    expect(submitProfile?.problem).toEqual({ code: 'CONFLICT', field: 'consentVersion' });
    const { saveMentor } = await api.run<Answer>(SAVE, { input: aMentorForm({ consentVersion: 2 }) }, karen);
    expect(saveMentor?.problem).toEqual({ code: 'CONFLICT', field: 'consentVersion' });
    expect(await api.em().execute('select count(*) from venture')).toEqual(before);
    expect(await consentsOf(karen)).toEqual([]);
  });

  it('of a visitor waits for the proof of the address', async () => {
    const input = aProfile({ email: 'gry@example.org' });
    await api.run(SUBMIT, { input });
    const kept = () => api.em().execute('select count(*)::int as count from consent');
    const before = await kept();
    const gry = await somebody(api, 'Gry');
    await prove(gry, 'gry@example.org');
    expect(await consentsOf(gry)).toMatchObject([{ givenAt: '2026-09-01T08:00:00.000Z', withdrawnAt: null }]);
    expect(await kept()).not.toEqual(before);
  });
});

describe('withdrawing', () => {
  it('what the idea is shown by closes it in the next request', async () => {
    const [venture] = await api
      .em()
      .execute<{ id: string }[]>('select id from venture where person_id = ? limit 1', [mette.as.personId]);
    const recordId = venture?.id ?? '';
    await api.em().transactional((em) =>
      openGrant(
        em,
        {
          recordKind: 'VENTURE',
          recordId,
          personId: mette.as.personId,
          receiver: { personId: karen.as.personId },
          fieldGroups: ['IDEA'],
          purpose: 'MATCHING',
          text: { key: 'VENTURE_SHARED', version: 1 },
          channel: 'SELF',
          givenBy: mette.as.personId,
        },
        api.clock.now(),
      ),
    );
    const open = () =>
      api
        .em()
        .execute(
          'select id from disclosure_grant where record_id = ? and withdrawn_at is null and (until_at is null or until_at > ?)',
          [recordId, api.clock.now()],
        );
    expect(await open()).toHaveLength(1);
    api.clock.advance(1000);
    const [given] = await consentsOf(mette);
    const { withdrawConsent } = await api.run<Answer>(WITHDRAW, { consentId: given?.id }, mette);
    expect(withdrawConsent).toEqual({
      consent: { id: given?.id, withdrawnAt: '2026-09-01T08:00:01.000Z', viewerCanWithdraw: false },
      problem: null,
    });
    expect(await open()).toEqual([]);
    expect(await agreementOf(api.em(), mette.as.personId, 'VENTURE_SHARED')).toBeNull();
  });

  it('what a mentor is shown by hides them in the next request', async () => {
    const { mentor } = await doneBy<{ mentor: { id: string } }>(
      api,
      SAVE.replace('saveMentor(', 'done: saveMentor('),
      { input: aMentorForm() },
      karen,
    );
    await api.run(
      'mutation ($mentorId: ID!) { approveMentor(input: { mentorId: $mentorId }) { problem { code } } }',
      { mentorId: mentor.id },
      adviser,
    );
    const shown = async () =>
      (await api.run<{ mentors: { nodes: { id: string }[] } }>('{ mentors { nodes { id } } }')).mentors.nodes;
    expect(await shown()).toEqual([{ id: mentor.id }]);
    const [given] = await consentsOf(karen);
    await api.run(WITHDRAW, { consentId: given?.id }, karen);
    expect(await shown()).toEqual([]);

    // Nobody shows her again behind her back; saving says yes again, and an adviser approves it anew.
    const APPROVE = `mutation ($mentorId: ID!) {
      approveMentor(input: { mentorId: $mentorId }) { mentor { id } problem { code field } } }`;
    const waiting = async () =>
      (
        await api.run<{ mentorsToApprove: { totalCount: number } }>(
          '{ mentorsToApprove { totalCount } }',
          {},
          adviser,
        )
      ).mentorsToApprove.totalCount;
    expect(await waiting()).toBe(0);
    expect(await api.run(APPROVE, { mentorId: mentor.id }, adviser)).toEqual({
      approveMentor: { mentor: null, problem: { code: 'NOT_FOUND', field: 'mentorId' } },
    });
    expect(await shown()).toEqual([]);
    await api.run(SAVE, { input: aMentorForm({ expectedVersion: 1 }) }, karen);
    expect(await waiting()).toBe(1);
    await api.run(APPROVE, { mentorId: mentor.id }, adviser);
    expect(await shown()).toEqual([{ id: mentor.id }]);
    expect(await consentsOf(karen)).toHaveLength(2);
  });

  it('twice, or what is not one’s own, changes nothing', async () => {
    const [given] = await consentsOf(mette);
    const again = await api.run<Answer>(WITHDRAW, { consentId: given?.id }, mette);
    expect(again['withdrawConsent']).toEqual({
      consent: null,
      problem: { code: 'CONSENT_CLOSED', field: 'consentId' },
    });
    for (const consentId of [given?.id, 'no-id']) {
      const foreign = await api.run<Answer>(WITHDRAW, { consentId }, karen);
      expect(foreign['withdrawConsent']).toEqual({
        consent: null,
        problem: { code: 'NOT_FOUND', field: 'consentId' },
      });
    }
    expect(await consentsOf(mette)).toEqual([given]);
  });

  it('before withdrawing everything stays withdrawn, when the address is proven only later', async () => {
    const email = 'ida@example.org';
    const ida = await somebody(api, 'Ida');
    await api.run(SUBMIT, { input: aProfile({ email: ida.email, name: 'Ida' }) }, ida);
    await api.run(SUBMIT, { input: aProfile({ email, name: 'Ida' }) });
    api.clock.advance(1000);
    const [given] = await consentsOf(ida);
    await api.run(WITHDRAW, { consentId: given?.id }, ida);
    const withdrawn = await consentsOf(ida);
    api.clock.advance(1000);
    await prove(ida, email);
    expect(await consentsOf(ida)).toEqual(withdrawn);
    expect(await agreementOf(api.em(), ida.as.personId, 'VENTURE_SHARED')).toBeNull();

    await api.run(SUBMIT, { input: aProfile({ email: 'ida.igen@example.org', name: 'Ida' }) });
    await prove(ida, 'ida.igen@example.org');
    expect(await agreementOf(api.em(), ida.as.personId, 'VENTURE_SHARED')).toMatchObject({ version: 1 });
  });
});
