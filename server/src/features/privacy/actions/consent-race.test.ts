import { describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { useApi } from '../../../testing/run-operation.ts';
import { ormWithoutLocks } from '../../../testing/without-locks.ts';
import { openGrant } from '../../disclosure/index.ts';
import { aRequest, somebody } from '../../mentoring/testing/journey.ts';
import { agreementOf } from '../index.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const CONSENTS = '{ myConsents { id } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(input: { consentId: $id }) { problem { code } } }';
const WAITING = `select count(*)::int as count from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`;

/** However slow the machine: that nobody ever waits is told by the time a test may take. */
async function untilWaiting(): Promise<void> {
  for (;;) {
    const [waiting] = await api.asOwner<{ count: number }>(WAITING);
    if (waiting?.count === 1) return;
  }
}

/** One transaction reads that somebody agrees, then they withdraw, then it opens their idea: how many grants are open at last? */
async function openWhileWithdrawing(orm: MikroORM, untilWithdrawing: () => Promise<void>): Promise<number> {
  const mette = await aRequest(api, 'Mette');
  const { as } = await somebody(api, 'Karen');
  const { personId } = mette.as;
  const { myConsents } = await api.run<{ myConsents: { id: string }[] }>(CONSENTS, {}, mette);
  const { withdrawal } = await orm.em.fork().transactional(async (em) => {
    const agreement = await agreementOf(em, personId, 'VENTURE_SHARED');
    const withdrawing = api.run(WITHDRAW, { id: myConsents[0]?.id }, mette);
    await Promise.race([withdrawing, untilWithdrawing()]);
    const wanted = {
      recordKind: 'VENTURE',
      recordId: mette.ventureId,
      personId,
      receiver: { personId: as.personId },
      fieldGroups: ['IDEA'],
      purpose: 'MATCHING',
      text: { key: 'VENTURE_SHARED', version: agreement?.version ?? 0 },
      channel: 'SELF',
      givenBy: personId,
    } as const;
    await openGrant(em, wanted, api.clock.now());
    return { withdrawal: () => withdrawing };
  });
  expect(await withdrawal()).toEqual({ withdrawConsent: { problem: null } });
  const open = await api
    .em()
    .execute('select id from disclosure_grant where record_id = ? and withdrawn_at is null', [
      mette.ventureId,
    ]);
  return open.length;
}

describe('a consent that is withdrawn in the moment in which something is opened by it', () => {
  it('leaves nothing open: the withdrawal waits for what has read the consent, and closes what that opened', async () => {
    expect(await openWhileWithdrawing(api.app().orm, untilWaiting)).toBe(0);
  });

  it('would leave it open without the lock (the control)', async () => {
    const orm = await ormWithoutLocks(api);
    try {
      expect(await openWhileWithdrawing(orm, () => new Promise(() => undefined))).toBe(1);
    } finally {
      await orm.close(true);
    }
  });
});
