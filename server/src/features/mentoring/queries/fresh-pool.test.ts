import { beforeAll, describe, expect, it } from '@jest/globals';
import { danishDay } from '../../../platform/business-days.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { freshPool, poolSettled } from '../../mentors/index.ts';
import { aNeed } from '../../mentors/testing/examples.ts';
import { aCaseForm, aMentor, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const pool = () => freshPool({ app: api.app(), clock: api.clock });
const best = async () =>
  (await pool()).rank(aNeed({}), danishDay(api.clock.now()), 20).map(({ id, score }) => ({ id, score }));

let anne: Someone;
let first: Awaited<ReturnType<typeof aMentor>>;
beforeAll(async () => {
  anne = await somebody(api, 'Anne', 'ADVISER');
  first = await aMentor(api, 'Karen', anne, { cases: [aCaseForm({}), aCaseForm({ topicIds: ['hiring'] })] });
  await api.runJobs();
  await pool();
});

describe('the mentors in memory', () => {
  it('are scored by other rules without anybody being read anew', async () => {
    const before = await pool();
    await api.em().execute(`insert into rule_set (kind, version, weights, valid_from)
      select kind, 4, jsonb_set(weights, '{ROOM}', '"HIGH"'), now() - interval '1 year' from rule_set
       where kind = 'MENTOR' and version = 3`);
    api.clock.advance(2000);
    const { result, statements } = await api.countQueries(pool);
    expect(result).toBe(before);
    expect(result.scoring.rules.version).toBe(4);
    expect(statements.filter((sql) => sql.includes('from mentor m where m.approved_at'))).toEqual([]);
    await api.em().execute(`delete from rule_set where version = 4`);
    api.clock.advance(2000);
    expect((await pool()).scoring.rules.version).toBe(3);
  });

  it('answer in the old order while another counting of words puts them in anew, and nobody waits', async () => {
    const before = await pool();
    await api.em().execute(`select graphile_worker.add_job('count-terms')`);
    await api.runJobs();
    api.clock.advance(2000);
    expect(await pool()).toBe(before);
    await poolSettled(api.app());
    const after = await pool();
    expect(after).not.toBe(before);
    expect([before.world.rarityVersion, after.world.rarityVersion]).toEqual([0, 1]);
    expect(after.size).toBe(before.size);
  });

  it('miss nobody who changes while the next order is made', async () => {
    await api.em().execute(`update term_rarity set version = version + 1`);
    api.clock.advance(2000);
    const old = await pool();
    // The next order is being made now.
    const late = await aMentor(api, 'Sen', anne, { cases: [aCaseForm({}), aCaseForm({}), aCaseForm({})] });
    await api.em().execute(`update mentor set hidden_at = now() where id = '${first.mentorId}'`);
    api.clock.advance(2000);
    const during = await best();
    await poolSettled(api.app());
    expect(await pool()).not.toBe(old);
    expect(await best()).toEqual(during);
    expect(during.map(({ id }) => id)).toEqual([late.mentorId]);
  });
});
