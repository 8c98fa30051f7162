import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Notification } from '../../notifications/index.ts';
import { erasePerson } from '../../privacy/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { cohortsOf } from '../testing/cohort.ts';
import type { PlanSeen } from '../testing/cohort.ts';
import { deskOf } from '../testing/desk.ts';
import { aCaseForm, aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const cohorts = cohortsOf(api);
const desk = deskOf(api);
const stateOf = async (requestId: string) => (await api.em().findOneOrFail(MentorRequest, requestId)).state;
const matches = () => api.em().count(MentorMatch, { requestId: { $in: both() } });
const told = (person: Someone) => api.em().count(Notification, { personId: person.as.personId });
const names = (plan: PlanSeen | undefined) => plan?.pairs.nodes.map(({ offer }) => offer.name).sort();

const FULL = { topicIds: ['budget', 'first-customer'] };
let adviser: Someone;
let karen: Awaited<ReturnType<typeof aMentor>>;
let ole: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;
let yusuf: Awaited<ReturnType<typeof aRequest>>;
beforeEach(async () => {
  // Those of other tests are there no more: said so that memory notices.
  await api.asOwner(
    `delete from cohort; update mentor set hidden_at = now(); update mentor_request set state = 'CLOSED'`,
  );
  adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  karen = await aMentor(api, 'Karen', adviser, { capacity: 1, cases: [aCaseForm(FULL)] });
  ole = await aMentor(api, 'Ole', adviser, {
    capacity: 1,
    cases: [aCaseForm({ topicIds: ['export'], stage: 'RUNNING' })],
  });
  mette = await aRequest(api, 'Mette');
  yusuf = await aRequest(api, 'Yusuf', { topicIds: ['first-customer'], stage: 'IDEA' });
});
const both = () => [mette.requestId, yusuf.requestId];

describe('the plans of a cohort', () => {
  it('stand side by side, with every pair’s reasons, and nobody is told', async () => {
    const before = [await matches(), await told(mette), await told(karen)];
    const cohort = await cohorts.planned(adviser, both());
    expect(cohort).toMatchObject({
      state: 'PLANNED',
      seekers: 2,
      offers: 2,
      places: 2,
      isBeingPlanned: false,
    });
    expect(
      cohort.plans.map(({ method, matched, waitingCount, doubt }) => [method, matched, waitingCount, doubt]),
    ).toEqual([
      ['BEST_TOTAL', 2, 0, 0],
      ['EVERYONE', 2, 0, 0],
    ]);
    for (const { pairs, totalFit } of cohort.plans) {
      expect(pairs.nodes.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(totalFit, 9);
      for (const { score, rationale, seeker } of pairs.nodes) {
        expect(rationale.contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
        expect(['Mette', 'Yusuf']).toContain(seeker.name);
      }
    }
    expect([await matches(), await told(mette), await told(karen)]).toEqual(before);
    expect(await stateOf(mette.requestId)).toBe('WAITING');
  });

  it('tell who waits and why: no place, nobody who fits, or a declared conflict', async () => {
    const speaksGerman = await aRequest(api, 'Greta', { languages: ['de'] });
    const third = await aRequest(api, 'Third');
    const cohort = await cohorts.planned(adviser, [...both(), third.requestId, speaksGerman.requestId]);
    expect(cohort.plans[0]?.waiting.map(({ reason }) => reason).sort()).toEqual(['NOBODY_FITS', 'NO_PLACE']);
    await api.asOwner(`update mentor set conflict_cvrs = '{10000009}'`);
    await api.asOwner(`update venture set cvr = '10000009' where id = '${mette.ventureId}'`);
    api.clock.advance(2_000);
    await cohorts.plan(adviser, { cohortId: cohort.id });
    await api.runJobs();
    const again = await cohorts.see(adviser, cohort.id);
    expect(again.plans[0]?.waiting.map(({ reason }) => reason).sort()).toEqual(['CONFLICT', 'NOBODY_FITS']);
  });

  it('name the pairs who would rather swap', async () => {
    const { plans } = await cohorts.planned(adviser, both());
    for (const plan of plans) {
      expect(plan.swaps.length).toBe(plan.swapCount);
      for (const swap of plan.swaps) {
        const mine = plan.pairs.nodes.find(({ seeker }) => seeker.id === swap.seeker.id);
        expect(swap.score).toBeGreaterThan(mine?.score ?? 0);
        expect(swap.seekerHas?.id ?? null).toBe(mine?.offer.id ?? null);
      }
    }
  });

  it('say by name who waits, as the desk does, and that is written down for them once each', async () => {
    const read = () =>
      api.em().execute<{ person: string }[]>(
        `select subject_person_id as person from audit_entry
          where action = 'READ' and record_kind = 'VENTURE' and actor_id = ? order by subject_person_id`,
        [adviser.as.personId],
      );
    const { id } = await cohorts.planned(adviser, both());
    await api.asOwner(`alter table audit_entry disable trigger all; delete from audit_entry;
      alter table audit_entry enable trigger all`);
    const [plan] = (await cohorts.see(adviser, id)).plans;
    expect(plan?.pairs.nodes.map(({ seeker }) => seeker.name).sort()).toEqual(['Mette', 'Yusuf']);
    expect((await read()).map(({ person }) => person)).toEqual([mette.as.personId, yusuf.as.personId].sort());
  });

  it('are for advisers alone', async () => {
    const { id } = await cohorts.planned(adviser, both());
    for (const by of [mette, karen, await somebody(api, 'Signe', 'ADMINISTRATOR')]) {
      const { code } = await api.settle('query ($id: ID!) { cohort(id: $id) { id } }', { id }, by);
      expect(code).toBe('FORBIDDEN');
    }
  });

  it('are asked for with a number of statements that does not grow with their pairs', async () => {
    const { id } = await cohorts.planned(adviser, both());
    // What is looked at once a second, whoever asks, has been looked at.
    await cohorts.see(adviser, id);
    const { statements: few } = await api.countQueries(() => cohorts.see(adviser, id));
    for (const name of ['A', 'B', 'C']) await aMentor(api, name, adviser, { capacity: 3 });
    const more = await Promise.all(
      ['Dorte', 'Else', 'Finn', 'Gerda', 'Hans', 'Ina', 'Jens', 'Kis'].map((name) => aRequest(api, name)),
    );
    const large = await cohorts.planned(
      adviser,
      more.map(({ requestId }) => requestId),
    );
    expect(large.plans[0]?.matched).toBe(8);
    await cohorts.see(adviser, large.id);
    const { statements } = await api.countQueries(() => cohorts.see(adviser, large.id));
    // What the plans ask for at once is read together, or in two: which of them is first is the database's to say.
    expect(few.length).toBeLessThanOrEqual(14);
    expect(statements.length).toBeLessThanOrEqual(14);
  });
});

describe('a cohort', () => {
  it('takes all who wait when nobody is chosen, and each request is in one open cohort only', async () => {
    const { cohort } = await cohorts.create(adviser, { kind: 'MENTOR', name: 'Alle' });
    expect(cohort).toMatchObject({ state: 'DRAFT', seekers: 2 });
    expect(
      await cohorts.create(adviser, { kind: 'MENTOR', name: 'En', seekerIds: [mette.requestId] }),
    ).toMatchObject({
      problem: { code: 'IN_ANOTHER_COHORT', field: 'seekerIds' },
    });
    expect(await cohorts.create(adviser, { kind: 'MENTOR', name: 'Ingen' })).toMatchObject({
      problem: { code: 'NOBODY_WAITS' },
    });
    expect(await cohorts.discard(adviser, { cohortId: cohort?.id })).toMatchObject({
      cohort: { state: 'DISCARDED' },
    });
    const { cohort: next } = await cohorts.create(adviser, { kind: 'MENTOR', name: 'Igen' });
    expect(next).toMatchObject({ seekers: 2 });
  });

  it('of two made at once for the same request is one', async () => {
    for (let round = 0; round < 3; round += 1) {
      const made = await Promise.all(
        [1, 2].map(() =>
          cohorts.create(adviser, { kind: 'MENTOR', name: 'To', seekerIds: [mette.requestId] }),
        ),
      );
      expect(made.map(({ problem }) => problem?.code ?? 'MADE').sort()).toEqual([
        'IN_ANOTHER_COHORT',
        'MADE',
      ]);
      await cohorts.discard(adviser, { cohortId: made.find(({ cohort }) => cohort)?.cohort?.id });
    }
  });

  it('refuses a request that does not wait, and a name that is none', async () => {
    await desk.suggest(adviser, mette.requestId, karen.mentorId);
    for (const [said, code, field] of [
      [{ seekerIds: [mette.requestId] }, 'REQUEST_TAKEN', 'seekerIds'],
      [{ seekerIds: [randomUUID()] }, 'REQUEST_TAKEN', 'seekerIds'],
      [{ seekerIds: [] }, 'TOO_FEW', 'seekerIds'],
      [{ name: ' ' }, 'REQUIRED', 'name'],
    ] as const) {
      const input = { kind: 'MENTOR', name: 'Forår', ...said };
      expect(await cohorts.create(adviser, input)).toEqual({ cohort: null, problem: { code, field } });
    }
  });

  it('that nobody waits in any more says so, and keeps the plans it had', async () => {
    const cohort = await cohorts.planned(adviser, [mette.requestId]);
    await desk.suggest(adviser, mette.requestId, karen.mentorId);
    api.clock.advance(1);
    await cohorts.plan(adviser, { cohortId: cohort.id });
    await api.runJobs();
    expect(await cohorts.see(adviser, cohort.id)).toMatchObject({ notice: 'NOBODY_WAITS', state: 'PLANNED' });
  });
});

describe('a published plan', () => {
  it('makes every pair a suggestion with a held place; 30 seconds later the mentors are asked', async () => {
    const { id } = await cohorts.planned(adviser, both());
    const { cohort } = await cohorts.publish(adviser, { cohortId: id, method: 'BEST_TOTAL' });
    expect(cohort).toMatchObject({
      state: 'PUBLISHED',
      publishedPlan: 'BEST_TOTAL',
      viewerCanPublish: false,
    });
    await api.runJobs();
    const seen = await cohorts.see(adviser, id);
    expect(
      seen.plans.find(({ method }) => method === 'BEST_TOTAL')?.pairs.nodes.map(({ state }) => state),
    ).toEqual(['PUBLISHED', 'PUBLISHED']);
    expect(names(seen.plans[1])).toEqual(['Karen', 'Ole']);
    expect(await Promise.all(both().map(stateOf))).toEqual(['SUGGESTED', 'SUGGESTED']);
    const held = await api.em().find(MentorMatch, { requestId: { $in: both() } });
    expect(held.map(({ state, suggestedBy }) => [state, suggestedBy])).toEqual([
      ['HELD', adviser.as.personId],
      ['HELD', adviser.as.personId],
    ]);
    expect([await told(karen), await told(ole)]).toEqual([1, 1]);
    api.clock.advance(30_000);
    await api.runJobs();
    expect([await told(karen), await told(ole)]).toEqual([2, 2]);
  });

  it('leaves out the pairs that can no longer be, with the reason, and they wait as before', async () => {
    const { id } = await cohorts.planned(adviser, both());
    await api.run('mutation { pauseMentor(input: { until: "2027-01-01" }) { mentor { id } } }', {}, ole);
    await cohorts.publish(adviser, { cohortId: id, method: 'EVERYONE' });
    await api.runJobs();
    const plan = (await cohorts.see(adviser, id)).plans.find(({ method }) => method === 'EVERYONE');
    expect(
      plan?.pairs.nodes.map(({ offer, state, leftOutReason }) => [offer.name, state, leftOutReason]).sort(),
    ).toEqual([
      ['Karen', 'PUBLISHED', null],
      ['Ole', 'LEFT_OUT', 'MENTOR_PAUSED'],
    ]);
    expect((await Promise.all(both().map(stateOf))).sort()).toEqual(['SUGGESTED', 'WAITING']);
    expect(await matches()).toBe(1);
  });

  it('leaves out whoever is full meanwhile, and whoever has a mentor already', async () => {
    const { id } = await cohorts.planned(adviser, both());
    const other = await aRequest(api, 'Other');
    await desk.suggest(adviser, other.requestId, karen.mentorId);
    await cohorts.publish(adviser, { cohortId: id, method: 'BEST_TOTAL' });
    await api.runJobs();
    const plan = (await cohorts.see(adviser, id)).plans[0];
    expect(plan?.pairs.nodes.map(({ offer, leftOutReason }) => [offer.name, leftOutReason]).sort()).toEqual([
      ['Karen', 'MENTOR_FULL'],
      ['Ole', null],
    ]);
  });

  it('keeps the reasons it was decided on, whatever the rules are by then', async () => {
    const { id, plans } = await cohorts.planned(adviser, both());
    const told = plans[0]?.pairs.nodes.map(({ score, rationale }) => [score, rationale.ruleVersion]).sort();
    await api.asOwner(
      `insert into rule_set (kind, version, weights, valid_from)
       select kind, 900, weights || '{"INDUSTRY": "LOW", "TRAVEL": "HIGH"}', '2026-08-31' from rule_set
        where kind = 'MENTOR' order by version desc limit 1`,
    );
    try {
      await cohorts.publish(adviser, { cohortId: id, method: 'BEST_TOTAL' });
      await api.runJobs();
      const held = await api.em().find(MentorMatch, { state: 'HELD', requestId: { $in: both() } });
      expect(held.map(({ score, ruleVersion }) => [score, ruleVersion]).sort()).toEqual(told);
      expect(held.map(({ rationale }) => rationale.ruleVersion)).not.toContain(900);
      // The rules did change: what is suggested by hand now is explained by the new ones.
      const third = await aRequest(api, 'Third');
      const ida = await aMentor(api, 'Ida', adviser, { cases: [aCaseForm(FULL)] });
      const byHand = await desk.ask(adviser, third.requestId, ida.mentorId);
      expect(await api.em().findOneOrFail(MentorMatch, byHand)).toMatchObject({ ruleVersion: 900 });
    } finally {
      await api.asOwner(`delete from rule_set where version = 900`);
    }
  });

  it('is one, however often and by however many it is published at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id } = await cohorts.planned(adviser, both());
      const done = await Promise.all(
        (['BEST_TOTAL', 'EVERYONE', 'BEST_TOTAL', 'EVERYONE'] as const).map((method) =>
          cohorts.publish(adviser, { cohortId: id, method }),
        ),
      );
      const won = new Set(done.flatMap(({ cohort }) => cohort?.publishedPlan ?? []));
      expect(won.size).toBe(1);
      expect(done.map(({ problem }) => problem?.code ?? 'DONE').sort()).toEqual([
        'CONFLICT',
        'CONFLICT',
        'DONE',
        'DONE',
      ]);
      await api.runJobs();
      const held = await api.em().find(MentorMatch, { state: 'HELD', requestId: { $in: both() } });
      expect(held.length).toBe(2);
      for (const match of held) await desk.undo(adviser, match.id);
    }
  });

  it('goes on where it was interrupted: a pair’s job that runs twice has one effect', async () => {
    const { id } = await cohorts.planned(adviser, both());
    await cohorts.publish(adviser, { cohortId: id, method: 'BEST_TOTAL' });
    await api.runJobs();
    const before = await matches();
    await api.asOwner(`update cohort_pair set state = 'PENDING'`);
    await api.asOwner(
      `select graphile_worker.add_job('publish-pair', json_build_object('pairId', id)) from cohort_pair`,
    );
    await api.runJobs();
    expect([before, await matches()]).toEqual([2, 2]);
    const plan = (await cohorts.see(adviser, id)).plans[0];
    expect(plan?.pairs.nodes.map(({ state }) => state)).toEqual(['PUBLISHED', 'PUBLISHED']);
  });

  it('needs a plan, and no discarded cohort; and what is published is not thrown away', async () => {
    const { cohort } = await cohorts.create(adviser, { kind: 'MENTOR', name: 'Forår' });
    const cohortId = cohort?.id;
    const publish = () => cohorts.publish(adviser, { cohortId, method: 'BEST_TOTAL' });
    expect(await publish()).toMatchObject({ problem: { code: 'NOT_FOUND', field: 'method' } });
    await cohorts.discard(adviser, { cohortId });
    expect(await publish()).toMatchObject({ problem: { code: 'COHORT_CLOSED' } });
    const { id } = await cohorts.planned(adviser, both());
    expect(await cohorts.publish(adviser, { cohortId: id, method: 'BOTH_RANKED' })).toMatchObject({
      problem: { code: 'NOT_FOUND', field: 'method' },
    });
    await cohorts.publish(adviser, { cohortId: id, method: 'EVERYONE' });
    expect(await cohorts.discard(adviser, { cohortId: id })).toMatchObject({
      problem: { code: 'COHORT_CLOSED' },
    });
    expect(await matches()).toBe(0);
  });
});

describe('whoever is erased', () => {
  it('leaves every plan', async () => {
    const { id } = await cohorts.planned(adviser, both());
    await api
      .em()
      .transactional((em) =>
        erasePerson(em, mette.as.personId, { app: api.app(), actorId: mette.as.personId }),
      );
    const seen = await cohorts.see(adviser, id);
    expect(seen.seekers).toBe(1);
    expect(seen.plans.map(({ pairs }) => pairs.nodes.length)).toEqual([1, 1]);
    await cohorts.publish(adviser, { cohortId: id, method: 'BEST_TOTAL' });
    await api.runJobs();
    expect(await matches()).toBe(1);
  });
});
