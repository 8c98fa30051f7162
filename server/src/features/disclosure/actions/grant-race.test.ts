import { beforeAll, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { Meeting } from '../../../testing/meeting.ts';
import { ormWithoutLocks } from '../../../testing/without-locks.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson } from '../../people/index.ts';
import { vocabulary } from '../../vocabulary/feature.ts';
import { disclosure } from '../feature.ts';
import { openGrant, registerRecordKind } from '../index.ts';
import { DisclosureGrant } from '../model/grant.entity.ts';

registerRecordKind({
  kind: 'TEST_KIOSK',
  description: 'A kiosk.',
  fieldGroups: { KEY: 'Where the key lies.' },
  staffHats: ['ADVISER'],
  title: () => Promise.resolve(new Map()),
});

const api = useApi({ features: [vocabulary, organisations, people, disclosure] });
const AT_ONCE = 8;
let owner: string;
let receiver: string;

beforeAll(async () => {
  const meet = async (name: string) => {
    const email = `${name}@example.org`;
    return api.em().transactional((em) => meetPerson(em, { name, email, language: 'da' }, api.clock.now()));
  };
  [owner, receiver] = [(await meet('karen')).id, (await meet('jonas')).id];
});

/** Opens the same eight times at once, each in a transaction that has begun before any of them goes on. */
async function openAtOnce(orm: MikroORM): Promise<number> {
  const recordId = newId();
  let arrived = 0;
  let go = (): void => undefined;
  const everybodyIsHere = new Promise<void>((resolve) => (go = resolve));
  await Promise.all(
    Array.from({ length: AT_ONCE }, () =>
      orm.em.fork().transactional(async (em) => {
        await em.execute('select 1');
        if ((arrived += 1) === AT_ONCE) go();
        await everybodyIsHere;
        await openGrant(
          em,
          {
            recordKind: 'TEST_KIOSK',
            recordId,
            personId: owner,
            receiver: { personId: receiver },
            fieldGroups: ['KEY'],
            purpose: 'CASE_WORK',
            text: { key: 'TEST_TEXT', version: 1 },
            channel: 'SELF',
            givenBy: owner,
          },
          api.clock.now(),
        );
      }),
    ),
  );
  return api.em().count(DisclosureGrant, { recordId });
}

describe('the same opened by many at once', () => {
  it('is one grant', async () => {
    expect(await openAtOnce(api.app().orm)).toBe(1);
  });

  it('would be several without the lock (the control)', async () => {
    const orm = await ormWithoutLocks(api, new Meeting(/^insert into "disclosure_grant"/));
    try {
      expect(await openAtOnce(orm)).toBeGreaterThan(1);
    } finally {
      await orm.close(true);
    }
  });
});
