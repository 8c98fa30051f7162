import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Notification } from '../../notifications/index.ts';
import { cohortsOf } from '../testing/cohort.ts';
import { aCaseForm, aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const cohorts = cohortsOf(api);

interface Ranking {
  id: string;
  side: string;
  until: string;
  viewerCanRank: boolean;
  choices: {
    id: string;
    rank: number | null;
    face: { name: string | null; title: { en: string }; path: string | null };
  }[];
}
const RANKING = 'id side until viewerCanRank choices { id rank face { name title { en } path } }';
const rankingOf = async (by: Someone, id: string) =>
  (
    await api.run<{ cohortRanking: Ranking | null }>(
      `query ($id: ID!) { cohortRanking(id: $id) { ${RANKING} } }`,
      { id },
      by,
    )
  ).cohortRanking;
const rank = async (by: Someone, memberId: string, choiceIds: readonly (string | undefined)[]) =>
  (
    await api.run<{ rankCohort: { ranking: Ranking | null; problem: object | null } }>(
      `mutation ($input: RankCohortInput!) { rankCohort(input: $input) { ranking { ${RANKING} } problem { code field } } }`,
      { input: { memberId, choiceIds } },
      by,
    )
  ).rankCohort;
/** Under which somebody takes part: what they were told of. */
const partOf = async (person: Someone) =>
  (await api.em().findOneOrFail(Notification, { personId: person.as.personId, kind: 'COHORT_RANKING' }))
    .subjectId ?? '';

let adviser: Someone;
let karen: Awaited<ReturnType<typeof aMentor>>;
let ole: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;
let yusuf: Awaited<ReturnType<typeof aRequest>>;
let cohortId: string;
beforeEach(async () => {
  // Those of other tests are there no more: said so that memory notices.
  await api.asOwner(
    `delete from cohort; update mentor set hidden_at = now(); update mentor_request set state = 'CLOSED'`,
  );
  adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  const full = aCaseForm({ topicIds: ['budget', 'first-customer'] });
  karen = await aMentor(api, 'Karen', adviser, { capacity: 1, cases: [full] });
  ole = await aMentor(api, 'Ole', adviser, { capacity: 1 });
  mette = await aRequest(api, 'Mette');
  yusuf = await aRequest(api, 'Yusuf');
  cohortId = (await cohorts.create(adviser, { kind: 'MENTOR', name: 'Forår' })).cohort?.id ?? '';
});
const open = (until = '2026-09-10') => cohorts.openRanking(adviser, { cohortId, until });

describe('a ranking', () => {
  it('no longer shows a mentor who has gone back to being hidden', async () => {
    await open();
    await api.asOwner(`update mentor set hidden_at = now() where id = '${ole.mentorId}'`);
    const mine = await rankingOf(mette, await partOf(mette));
    expect(mine?.choices.map(({ face }) => face.name)).toEqual(['Karen']);
  });

  it('asks both sides: who seeks sees mentors by name, mentors see who seeks blind', async () => {
    expect(await open()).toMatchObject({ cohort: { state: 'RANKING', offers: 2, rankedBySeekers: 0 } });
    const mine = await rankingOf(mette, await partOf(mette));
    expect(mine).toMatchObject({ side: 'SEEKER', until: '2026-09-10', viewerCanRank: true });
    expect(mine?.choices.map(({ face }) => face.name)).toEqual(['Karen', 'Ole']);
    const theirs = await rankingOf(karen, await partOf(karen));
    expect(theirs?.choices.map(({ face }) => face.name)).toEqual([null, null]);
    expect(theirs?.choices.map(({ face }) => face.path)).toEqual([null, null]);
    for (const { requestId, ventureId, name } of [mette, yusuf])
      for (const telling of [requestId, ventureId, name, 'gardiner'])
        expect(JSON.stringify(theirs)).not.toContain(telling);
    expect(await rankingOf(yusuf, await partOf(mette))).toBeNull();
    expect(await rankingOf(adviser, await partOf(mette))).toBeNull();
  });

  it('of both sides makes a third plan, in which no two would rather have each other', async () => {
    await open();
    // By fit Karen is everybody's best; by wish Mette and Ole want each other.
    const [byMette, byOle] = [await partOf(mette), await partOf(ole)];
    const ranked = await rank(mette, byMette, [byOle]);
    expect(ranked.ranking?.choices.map(({ rank: place }) => place)).toEqual([null, 1]);
    await rank(ole, byOle, [byMette]);
    await cohorts.plan(adviser, { cohortId });
    await api.runJobs();
    const { plans, rankedBySeekers, rankedByOffers } = await cohorts.see(adviser, cohortId);
    expect([rankedBySeekers, rankedByOffers]).toEqual([1, 1]);
    const third = plans.find(({ method }) => method === 'BOTH_RANKED');
    expect(third).toMatchObject({ matched: 2, swapCount: 0 });
    const pair = third?.pairs.nodes.find(({ offer }) => offer.name === 'Ole');
    expect(pair).toMatchObject({ seeker: { id: byMette }, seekerRank: 1, offerRank: 1 });
  });

  it('of one side only makes none', async () => {
    await open();
    await rank(mette, await partOf(mette), [await partOf(ole)]);
    await cohorts.plan(adviser, { cohortId });
    await api.runJobs();
    expect((await cohorts.see(adviser, cohortId)).plans.map(({ method }) => method)).toEqual([
      'BEST_TOTAL',
      'EVERYONE',
    ]);
  });

  it('is one’s own, among those one was offered, at most five, each once, and until its last day', async () => {
    await open();
    const [mine, karens, oles] = [await partOf(mette), await partOf(karen), await partOf(ole)];
    await rank(mette, mine, [karens, oles]);
    const kept = (await rankingOf(mette, mine))?.choices;
    for (const [by, part, choiceIds, code] of [
      [yusuf, mine, [karens], 'NOT_FOUND'],
      [mette, mine, [karens, await partOf(yusuf)], 'NOT_FOUND'],
      [mette, mine, [karens, karens], 'INVALID'],
      [mette, mine, Array.from({ length: 6 }, () => karens), 'TOO_MANY'],
    ] as const) {
      expect(await rank(by, part, choiceIds)).toMatchObject({ ranking: null, problem: { code } });
    }
    expect((await rankingOf(mette, mine))?.choices).toEqual(kept);
    api.clock.advance(11 * 86_400_000);
    expect(await rank(mette, mine, [oles])).toMatchObject({ problem: { code: 'COHORT_CLOSED' } });
    expect(await rankingOf(mette, mine)).toMatchObject({ viewerCanRank: false, choices: kept });
  });

  it('is opened once, for a day that is still to come', async () => {
    expect(await open('2026-08-31')).toMatchObject({ problem: { code: 'TOO_SMALL', field: 'until' } });
    const told = await api.em().count(Notification, { kind: 'COHORT_RANKING' });
    await Promise.all([open('2026-12-01'), open('2026-12-01')]);
    expect((await api.em().count(Notification, { kind: 'COHORT_RANKING' })) - told).toBe(4);
    await cohorts.discard(adviser, { cohortId });
    expect(await open('2026-12-01')).toMatchObject({ problem: { code: 'COHORT_CLOSED' } });
  });
});
