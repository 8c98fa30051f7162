import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { audit } from '../../audit/feature.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson } from '../../people/index.ts';
import { disclosure } from '../feature.ts';
import { endGrants, openGrant, registerRecordKind } from '../index.ts';
import type { GrantWanted } from '../index.ts';
import { DisclosureGrant } from '../model/grant.entity.ts';

registerRecordKind({
  kind: 'TEST_SHED',
  description: 'A shed.',
  fieldGroups: { KEY: 'Where the key lies.', ADDRESS: 'Where it stands.' },
  staffHats: ['ADVISER'],
  title: (_context, ids) =>
    Promise.resolve(new Map(ids.map((id) => [id, { da: 'Skur', en: 'Shed', de: 'Schuppen' }]))),
});

const api = useApi({ features: [audit, organisations, people, disclosure], now: '2026-09-01T08:00:00.000Z' });
const NOW = new Date('2026-09-01T08:00:00.000Z');
const LATER = new Date('2026-09-02T08:00:00.000Z');
const SHED = newId();

let owner: string;
let tenant: string;
let other: string;
const meet = async (name: string) => {
  const person = await api
    .em()
    .transactional((em) => meetPerson(em, { name, email: `${name}@example.org`, language: 'da' }, NOW));
  return person.id;
};
const wanted = (parts: Partial<GrantWanted> = {}): GrantWanted => ({
  recordKind: 'TEST_SHED',
  recordId: SHED,
  personId: owner,
  receiver: { personId: tenant },
  fieldGroups: ['KEY'],
  purpose: 'CASE_WORK',
  text: { key: 'TEST_TEXT', version: 1 },
  channel: 'SELF',
  givenBy: owner,
  ...parts,
});
const open = (parts: Partial<GrantWanted> = {}, now = NOW) =>
  api.em().transactional((em) => openGrant(em, wanted(parts), now));
const grants = () => api.em().find(DisclosureGrant, {}, { orderBy: { id: 'asc' } });

beforeAll(async () => {
  [owner, tenant, other] = [await meet('ejer'), await meet('lejer'), await meet('anden')];
});

describe('a grant', () => {
  it('is one, however often and by how many at once the same is opened to the same receiver', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => open()));
    expect(new Set(ids).size).toBe(1);
    expect(await grants()).toMatchObject([
      {
        recordKind: 'TEST_SHED',
        recordId: SHED,
        personId: owner,
        receiverId: tenant,
        receiverOrganisationId: null,
        fieldGroups: ['KEY'],
        purpose: 'CASE_WORK',
        textKey: 'TEST_TEXT',
        textVersion: 1,
        channel: 'SELF',
        givenBy: owner,
        givenAt: NOW,
        fromAt: NOW,
        untilAt: null,
        withdrawnAt: null,
      },
    ]);
  });

  it('of another group, or to somebody else, is another one', async () => {
    const [key] = await grants();
    const address = await open({ fieldGroups: ['ADDRESS'] });
    const toOther = await open({ receiver: { personId: other } });
    expect(new Set([key?.id, address, toOther]).size).toBe(3);
    expect(await open({ fieldGroups: ['ADDRESS'] })).toBe(address);
  });

  it('opens only what is not open yet, so that each group is closed by taking one grant back', async () => {
    const recordId = newId();
    const key = await open({ recordId });
    const both = await open({ recordId, fieldGroups: ['KEY', 'ADDRESS'] });
    expect(await open({ recordId, fieldGroups: ['KEY', 'ADDRESS'] })).toBe(key);
    const found = await api.em().find(DisclosureGrant, { recordId }, { orderBy: { id: 'asc' } });
    expect(found.map(({ id, fieldGroups }) => [id, fieldGroups])).toEqual([
      [key, ['KEY']],
      [both, ['ADDRESS']],
    ]);
    await api.em().nativeDelete(DisclosureGrant, { recordId });
  });

  it('is not opened for a group or a kind that nobody has registered', async () => {
    const before = await grants();
    await expect(open({ fieldGroups: ['SHOE_SIZE'] })).rejects.toThrow('has no field group "SHOE_SIZE"');
    await expect(open({ recordKind: 'CASTLE' })).rejects.toThrow('record kind "CASTLE"');
    expect(await grants()).toHaveLength(before.length);
  });

  it('ends with what it was opened for, for the receiver named only, and can then be opened anew', async () => {
    await api
      .em()
      .transactional((em) =>
        endGrants(em, { recordKind: 'TEST_SHED', recordId: SHED, receiverId: tenant }, LATER),
      );
    const ended = await grants();
    expect(ended.map(({ receiverId, untilAt }) => [receiverId, untilAt])).toEqual([
      [tenant, LATER],
      [tenant, LATER],
      [other, null],
    ]);
    const anew = await open({}, LATER);
    expect(ended.map(({ id }) => id)).not.toContain(anew);
  });
});
