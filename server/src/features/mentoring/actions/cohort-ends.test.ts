import { beforeEach, describe, expect, it } from '@jest/globals';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { cohortsOf } from '../testing/cohort.ts';
import { aCaseForm, aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const START = '2026-09-01T08:00:00.000Z';
const [HOUR, DAY] = [3_600_000, 86_400_000];
const api = useApi({ now: START });
const cohorts = cohortsOf(api);

const STORY = 'Et regnskab på tre linjer';
let adviser: Someone;
let mette: Awaited<ReturnType<typeof aRequest>>;
beforeEach(async () => {
  api.clock.set(START);
  // Those of other tests are there no more: said so that memory notices.
  await api.asOwner(
    `delete from cohort; update mentor set hidden_at = now(); update mentor_request set state = 'CLOSED';
     delete from graphile_worker._private_jobs`,
  );
  adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  await aMentor(api, 'Karen', adviser, {
    cases: [aCaseForm({ title: STORY, topicIds: ['budget', 'first-customer'] })],
  });
  mette = await aRequest(api, 'Mette');
});

describe('plans whose making goes wrong', () => {
  /** Does what waits, the jobs that wait for another try as well; says with what they failed. */
  const runAll = async () => {
    await api.asOwner(
      `update graphile_worker._private_jobs
          set attempts = 0, max_attempts = 25, last_error = null, run_at = '2026-01-01'`,
    );
    return api.runJobs().then(
      () => null,
      (error: Error) => error.message,
    );
  };
  /** As long as the work is done, nothing can be written that says who would rather swap. */
  const broken = async (work: () => Promise<void>) => {
    await api.asOwner('alter table cohort_swap rename to cohort_swap_gone');
    try {
      await work();
    } finally {
      await api.asOwner('alter table cohort_swap_gone rename to cohort_swap');
    }
  };

  it('are tried again twice; then the cohort says so, and can be planned again', async () => {
    const { cohort } = await cohorts.create(adviser, { kind: 'MENTOR', name: 'Forår' });
    const cohortId = cohort?.id ?? '';
    await cohorts.plan(adviser, { cohortId });
    const where = async () => {
      const [row] = await api.asOwner(
        `select state, planning_since is not null as "isBeingPlanned", notice, planning_attempts as attempts
           from cohort where id = '${cohortId}'`,
      );
      return row;
    };
    await broken(async () => {
      for (const attempts of [1, 2]) {
        expect(await runAll()).toMatch(/A statement failed \[42P01\]/);
        expect(await where()).toEqual({ state: 'DRAFT', isBeingPlanned: true, notice: null, attempts });
      }
      expect(await runAll()).toMatch(/A statement failed \[42P01\]/);
    });
    expect(await where()).toEqual({ state: 'DRAFT', isBeingPlanned: false, notice: 'FAILED', attempts: 3 });
    // The queue tries a fourth time, which nobody wants any more.
    expect(await runAll()).toBeNull();
    expect(await cohorts.see(adviser, cohortId)).toMatchObject({ notice: 'FAILED', plans: [] });

    api.clock.advance(1000);
    await cohorts.plan(adviser, { cohortId });
    expect(await runAll()).toBeNull();
    expect(await where()).toEqual({ state: 'PLANNED', isBeingPlanned: false, notice: null, attempts: 1 });
  });

  it('keep the plans that were there before', async () => {
    const { id } = await cohorts.planned(adviser, [mette.requestId]);
    api.clock.advance(1000);
    await cohorts.plan(adviser, { cohortId: id });
    await broken(async () => {
      for (let attempt = 0; attempt < 3; attempt += 1) await runAll();
    });
    const seen = await cohorts.see(adviser, id);
    expect(seen).toMatchObject({ state: 'PLANNED', notice: 'FAILED', viewerCanPublish: true });
    expect(seen.plans.map(({ matched }) => matched)).toEqual([1, 1]);
  });

  it('are given up as well when it kills the process each time', async () => {
    const { cohort } = await cohorts.create(adviser, { kind: 'MENTOR', name: 'Forår' });
    const cohortId = cohort?.id ?? '';
    await cohorts.plan(adviser, { cohortId });
    await api.asOwner('update cohort set planning_attempts = 3');
    expect(await runAll()).toBeNull();
    expect(await cohorts.see(adviser, cohortId)).toMatchObject({ notice: 'FAILED', isBeingPlanned: false });
  });
});

describe('a cohort has its end', () => {
  const countAfter = async (days: number, hours: number) => {
    api.clock.set(new Date(Date.parse(START) + days * DAY + hours * HOUR).toISOString());
    await queueJob(api.em(), 'run-retention', {});
    await api.runJobs();
    const [row] = await api.asOwner(
      `select (select count(*)::int from cohort) as cohorts, (select count(*)::int from cohort_pair) as pairs,
              (select count(*)::int from cohort_member) as members`,
    );
    return row;
  };
  const create = async () =>
    (await cohorts.create(adviser, { kind: 'MENTOR', name: 'Forår' })).cohort?.id ?? '';

  it('90 days after it was made, when it never had a plan', async () => {
    await create();
    expect(await countAfter(90, -1)).toEqual({ cohorts: 1, pairs: 0, members: 1 });
    expect(await countAfter(90, 1)).toEqual({ cohorts: 0, pairs: 0, members: 0 });
    // Whoever was in it can be in another one.
    expect((await cohorts.create(adviser, { kind: 'MENTOR', name: 'Igen' })).cohort?.seekers).toBe(1);
  });

  it('90 days after its plans were made, and its reasons with it', async () => {
    const id = await create();
    api.clock.set(new Date(Date.parse(START) + 10 * DAY).toISOString());
    await cohorts.plan(adviser, { cohortId: id });
    await api.runJobs();
    expect(await countAfter(100, -1)).toMatchObject({ cohorts: 1, pairs: 2 });
    expect(await countAfter(100, 1)).toEqual({ cohorts: 0, pairs: 0, members: 0 });
  });

  it('90 days after the last day of the wishes it asked for', async () => {
    const cohortId = await create();
    await cohorts.openRanking(adviser, { cohortId, until: '2026-10-01' });
    // The day begins at midnight in Denmark or in Greenwich: not within the hours that are looked at.
    expect(await countAfter(119, 0)).toMatchObject({ cohorts: 1 });
    expect(await countAfter(121, 0)).toMatchObject({ cohorts: 0 });
  });

  it('90 days after it was thrown away', async () => {
    await cohorts.discard(adviser, { cohortId: await create() });
    expect(await countAfter(90, -1)).toMatchObject({ cohorts: 1 });
    expect(await countAfter(90, 1)).toMatchObject({ cohorts: 0 });
  });

  it('two years after it was published; its reasons say no words of anybody after 90 days, the match keeps its own', async () => {
    const { id } = await cohorts.planned(adviser, [mette.requestId]);
    await cohorts.publish(adviser, { cohortId: id, method: 'BEST_TOTAL' });
    await api.runJobs();
    const words = async () => {
      const [row] = await api.asOwner(
        `select (select bool_or(rationale::text like '%${STORY}%') from cohort_pair) as pair,
                (select bool_or(rationale::text like '%${STORY}%') from mentor_match) as match`,
      );
      return row;
    };
    const points = async () => {
      const { plans } = await cohorts.see(adviser, id);
      return plans.map(({ pairs }) => pairs.nodes.map(({ rationale }) => rationale));
    };
    const before = await points();
    await countAfter(90, -1);
    expect(await words()).toEqual({ pair: true, match: true });
    await countAfter(90, 1);
    expect(await words()).toEqual({ pair: false, match: true });
    expect(await points()).toEqual(before);
    expect(await countAfter(730, -1)).toMatchObject({ cohorts: 1 });
    expect(await countAfter(730, 1)).toEqual({ cohorts: 0, pairs: 0, members: 0 });
  });
});
