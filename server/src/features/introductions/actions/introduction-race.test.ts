import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { Meeting } from '../../../testing/meeting.ts';
import { ormWithoutLocks } from '../../../testing/without-locks.ts';
import { audit } from '../../audit/feature.ts';
import { disclosure } from '../../disclosure/feature.ts';
import { notifications } from '../../notifications/feature.ts';
import { Notification } from '../../notifications/index.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { introductions } from '../feature.ts';
import { answerAsFirstSide, answerAsSecondSide, approveIntroduction, Introduction } from '../index.ts';
import { propose, registerProbeKinds, somebodyNew } from '../testing/probe-kinds.ts';

registerProbeKinds();
const api = useApi({ features: [audit, organisations, people, notifications, disclosure, introductions] });
const BUYERS = 8;

let owner: string;
let adviser: Viewer;
beforeAll(async () => {
  owner = await somebodyNew(api, 'Ejer');
  const hats = [{ kind: 'ADVISER' as const, organisationId: null }];
  adviser = { personId: await somebodyNew(api, 'Anne'), sessionId: 'test', language: 'da', hats };
});

/** Buyers of one shop, to each of whom the owner has said yes. */
async function buyersOfOne(count = BUYERS) {
  const subject = { kind: 'TEST_SHOP', id: newId() };
  const pairs: { id: string; buyer: string }[] = [];
  for (let n = 0; n < count; n += 1) {
    const buyer = await somebodyNew(api, `Køber${n}`);
    const id = await propose(api, owner, buyer, { kind: 'TEST_SALE', subject });
    await api.em().transactional(async (em) => {
      await approveIntroduction(em, adviser, id, api.clock.now());
      await answerAsFirstSide(em, id, { by: owner, answer: 'YES' }, api.clock.now());
    });
    pairs.push({ id, buyer });
  }
  const accept = (fork: () => EntityManager) =>
    Promise.allSettled(
      pairs.map(({ id, buyer }) =>
        fork().transactional((em) =>
          answerAsSecondSide(em, id, { by: buyer, answer: 'YES' }, api.clock.now()),
        ),
      ),
    );
  const inState = (state: 'INTRODUCED' | 'LOST') =>
    api.em().count(Introduction, { subjectId: subject.id, state });
  return { pairs, accept, inState };
}

describe('eight buyers who say yes to one shop at once', () => {
  it('are one winner and seven who have lost it and are told', async () => {
    const { pairs, accept, inState } = await buyersOfOne();
    const answers = await accept(() => api.em());
    expect(answers.map((one) => one.status === 'fulfilled' && one.value.state).sort()).toEqual([
      'INTRODUCED',
      ...Array.from({ length: BUYERS - 1 }, () => 'LOST'),
    ]);
    expect([await inState('INTRODUCED'), await inState('LOST')]).toEqual([1, BUYERS - 1]);
    const won = await api.em().findOneOrFail(Introduction, {
      id: { $in: pairs.map(({ id }) => id) },
      state: 'INTRODUCED',
    });
    const told = await api.em().find(Notification, {
      kind: 'INTRODUCTION_LOST',
      personId: { $in: pairs.map(({ buyer }) => buyer) },
    });
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      pairs.flatMap(({ buyer }) => (buyer === won.secondPersonId ? [] : [buyer])).sort(),
    );
  });

  it('would run into each other without the locks, and some would get an error for an answer', async () => {
    const orm = await ormWithoutLocks(api, new Meeting(/^update "introduction"/));
    try {
      const { accept, inState } = await buyersOfOne(3);
      const answers = await accept(() => orm.em.fork());
      expect(answers.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
      // What stands behind the locks: versions, and the index.
      expect(await inState('INTRODUCED')).toBeLessThanOrEqual(1);
    } finally {
      await orm.close(true);
    }
  });

  it('have one winner even where something writes past every rule: the index refuses the second', async () => {
    const { pairs, inState } = await buyersOfOne();
    const win = ({ id }: { id: string }) =>
      api
        .em()
        .execute("update introduction set state = 'INTRODUCED', introduced_at = now() where id = ?", [id]);
    const all = () => Promise.allSettled(pairs.map(win));
    expect((await all()).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await inState('INTRODUCED')).toBe(1);
    await api.asOwner('drop index introduction_one_winner');
    await all();
    expect(await inState('INTRODUCED')).toBe(BUYERS);
  });
});
