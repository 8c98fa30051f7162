import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { aCaseForm, aMentor, aMentorForm, somebody } from '../../mentoring/testing/journey.ts';
import { Notification } from '../../notifications/index.ts';
import { Hat, Person } from '../../people/index.ts';
import { Mentor } from '../index.ts';
import { MentorCase } from '../model/mentor-case.entity.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });

interface Saved {
  saveMentor: { mentor: MentorAnswer | null; problem: { code: string; field: string | null } | null };
}
interface MentorAnswer {
  id: string;
  version: number | null;
  capacity: number | null;
  isApproved: boolean;
  pausedUntil: string | null;
  cases: { title: string }[];
}
const FIELDS = 'id version capacity isApproved pausedUntil placesUsed conflictCvrs cases { title }';
const SAVE = `mutation ($input: SaveMentorInput!) {
  saveMentor(input: $input) { mentor { ${FIELDS} } problem { code field } }
}`;
const APPROVE = `mutation ($mentorId: ID!) {
  approveMentor(input: { mentorId: $mentorId }) { mentor { isApproved } problem { code field } }
}`;
const PAUSE = `mutation ($until: Date) {
  pauseMentor(input: { until: $until }) { mentor { pausedUntil } problem { code field } }
}`;
const MENTOR = `query ($id: ID!) { mentor(id: $id) { ${FIELDS} } }`;
const TO_APPROVE = '{ mentorsToApprove { totalCount nodes { id } } }';

const save = async (input: object, as: object) => (await api.run<Saved>(SAVE, { input }, as)).saveMentor;

describe('registering as a mentor', () => {
  it('keeps cases in their order, gives the hat, and waits for approval unseen by others', async () => {
    const [karen, adviser, other] = [
      await somebody(api, 'Karen'),
      await somebody(api, 'Anne', 'ADVISER'),
      await somebody(api, 'Bo'),
    ];
    const cases = [aCaseForm({ title: 'Den anden butik' }), aCaseForm({ title: 'Den første butik' })];
    const { mentor } = await save(
      aMentorForm({ cases, capacity: 3, conflictCvrs: ['10 00 00 09', '10000009'] }),
      karen,
    );
    expect(mentor).toEqual({
      id: expect.any(String),
      version: 1,
      capacity: 3,
      isApproved: false,
      pausedUntil: null,
      placesUsed: 0,
      conflictCvrs: ['10000009'],
      cases: [{ title: 'Den anden butik' }, { title: 'Den første butik' }],
    });
    expect(await api.em().count(Hat, { person: karen.as.personId, kind: 'MENTOR' })).toBe(1);
    const id = mentor?.id;
    for (const as of [{}, other]) expect(await api.run(MENTOR, { id }, as)).toEqual({ mentor: null });
    for (const as of [karen, adviser]) expect(await api.run(MENTOR, { id }, as)).toEqual({ mentor });
    const waiting = await api.run<{ mentorsToApprove: { nodes: { id: string }[] } }>(TO_APPROVE, {}, adviser);
    expect(waiting.mentorsToApprove.nodes).toContainEqual({ id });
    expect((await api.settle(TO_APPROVE, {}, karen)).code).toBe('FORBIDDEN');
  });

  it('says what others call the mentor; left out, the name stays', async () => {
    const bo = await somebody(api, 'Bo');
    const named = async () => (await api.em().findOneOrFail(Person, bo.as.personId)).name;
    await save(aMentorForm({ name: '  Bo Bruun ' }), bo);
    expect(await named()).toBe('Bo Bruun');
    await save(aMentorForm({ expectedVersion: 1 }), bo);
    expect(await named()).toBe('Bo Bruun');
    expect(await save(aMentorForm({ expectedVersion: 2, name: 'B' }), bo)).toEqual({
      mentor: null,
      problem: { code: 'TOO_SHORT', field: 'name' },
    });
    expect(await named()).toBe('Bo Bruun');
  });

  it('happens once, also when both attempts arrive at once', async () => {
    const ole = await somebody(api, 'Ole');
    const saved = await Promise.all([1, 2, 3].map(() => save(aMentorForm(), ole)));
    expect(saved.map(({ problem }) => problem?.code ?? 'kept').sort()).toEqual([
      'CONFLICT',
      'CONFLICT',
      'kept',
    ]);
    const mentor = await api.em().findOneOrFail(Mentor, { personId: ole.as.personId });
    expect(await api.em().count(MentorCase, { mentorId: mentor.id })).toBe(1);
  });

  it('refuses what is not well-formed, and keeps nothing', async () => {
    const ida = await somebody(api, 'Ida');
    for (const [wrong, problem] of [
      [{ cases: [] }, { code: 'TOO_FEW', field: 'cases' }],
      [
        { cases: [aCaseForm({ story: 'Jeg hjalp hende med CPR 010203-1234 i gang.' })] },
        { code: 'CPR_REFUSED', field: 'cases.0.story' },
      ],
      [{ capacity: 21 }, { code: 'TOO_LARGE', field: 'capacity' }],
      [{ conflictCvrs: ['12345678'] }, { code: 'CVR_INVALID', field: 'conflictCvrs.0' }],
      [{ headline: 'Mig' }, { code: 'TOO_SHORT', field: 'headline' }],
    ] as const) {
      expect(await save(aMentorForm(wrong), ida)).toEqual({ mentor: null, problem });
    }
    expect(await api.em().count(Mentor, { personId: ida.as.personId })).toBe(0);
    expect((await api.settle(SAVE, { input: aMentorForm() })).code).toBe('UNAUTHENTICATED');
  });
});

describe('editing a mentor', () => {
  it('goes to the first of two editors; the second gets CONFLICT and changes nothing', async () => {
    const eva = await somebody(api, 'Eva');
    await save(aMentorForm(), eva);
    const edits = await Promise.all(
      ['Første', 'Anden'].map((name) =>
        save(aMentorForm({ headline: `${name} overskrift`, expectedVersion: 1 }), eva),
      ),
    );
    expect(edits.map(({ problem, mentor }) => problem ?? mentor?.version).sort()).toEqual(
      [2, { code: 'CONFLICT', field: 'expectedVersion' }].sort(),
    );
    const kept = await api.em().findOneOrFail(Mentor, { personId: eva.as.personId });
    expect(kept.headline).toBe(edits[0]?.mentor ? 'Første overskrift' : 'Anden overskrift');
    expect(await api.em().count(MentorCase, { mentorId: kept.id })).toBe(1);
  });
});

describe('approval', () => {
  it('lets everybody find the mentor and tells them once', async () => {
    const [lis, adviser] = [await somebody(api, 'Lis'), await somebody(api, 'Anne', 'ADVISER')];
    const mentorId = (await save(aMentorForm(), lis)).mentor?.id ?? '';
    for (let n = 0; n < 2; n += 1) {
      expect(await api.run(APPROVE, { mentorId }, adviser)).toEqual({
        approveMentor: { mentor: { isApproved: true }, problem: null },
      });
    }
    const seen = await api.run<{ mentor: MentorAnswer }>(MENTOR, { id: mentorId });
    expect(seen.mentor).toMatchObject({
      isApproved: true,
      capacity: 2,
      version: null,
      placesUsed: 0,
      conflictCvrs: null,
    });
    expect(
      await api.em().find(Notification, { personId: lis.as.personId, kind: 'MENTOR_APPROVED' }),
    ).toHaveLength(1);
    await api.runJobs();
    const mails = (await api.mails()).filter(({ recipient }) => recipient === lis.email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Der er nyt til dig i Vækstbro']);
  });

  it('is for advisers, and never of oneself', async () => {
    const adviser = await somebody(api, 'Selv', 'ADVISER');
    const mentorId = (await save(aMentorForm(), adviser)).mentor?.id ?? '';
    expect(await api.run(APPROVE, { mentorId }, adviser)).toEqual({
      approveMentor: { mentor: null, problem: { code: 'FORBIDDEN', field: 'mentorId' } },
    });
    expect((await api.settle(APPROVE, { mentorId }, await somebody(api, 'Bo', 'MENTOR'))).code).toBe(
      'FORBIDDEN',
    );
    expect((await api.em().findOneOrFail(Mentor, mentorId)).approvedAt).toBeNull();
    expect(
      await api.run(APPROVE, { mentorId: '01890000-0000-7000-8000-00000000ffff' }, adviser),
    ).toMatchObject({
      approveMentor: { problem: { code: 'NOT_FOUND' } },
    });
  });
});

describe('a pause', () => {
  it('takes the mentor out of the list until the first day back', async () => {
    const adviser = await somebody(api, 'Anne', 'ADVISER');
    const mentor = await aMentor(api, 'Per', adviser, { townId: 'arnborg' });
    const listed = async () =>
      (
        await api.run<{ mentors: { nodes: { id: string }[] } }>(
          '{ mentors(townId: "arnborg") { nodes { id } } }',
        )
      ).mentors.nodes;
    expect(await listed()).toEqual([{ id: mentor.mentorId }]);
    expect(await api.run(PAUSE, { until: '2026-09-01' }, mentor)).toEqual({
      pauseMentor: { mentor: null, problem: { code: 'INVALID', field: 'until' } },
    });
    expect(await listed()).toHaveLength(1);
    await api.run(PAUSE, { until: '2026-09-03' }, mentor);
    expect(await listed()).toEqual([]);
    api.clock.set('2026-09-02T22:30:00.000Z'); // half past midnight in Denmark
    expect(await listed()).toHaveLength(1);
    expect(await api.run(PAUSE, { until: null }, mentor)).toEqual({
      pauseMentor: { mentor: { pausedUntil: null }, problem: null },
    });
    expect(await api.run(PAUSE, { until: null }, await somebody(api, 'Ingen'))).toMatchObject({
      pauseMentor: { problem: { code: 'NOT_FOUND' } },
    });
  });
});
