import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson } from '../../people/index.ts';
import { vocabulary } from '../../vocabulary/feature.ts';
import { disclosure } from '../feature.ts';
import { registerRecordKind } from '../index.ts';
import { uniquenessOf } from '../model/uniqueness.ts';
import { UniquenessDecision } from '../model/uniqueness-decision.entity.ts';
import { decideUniqueness } from './decide-uniqueness.ts';

registerRecordKind({
  kind: 'TEST_SMITHY',
  description: 'A smithy.',
  fieldGroups: { NAME: 'What it is called.' },
  staffHats: ['ADVISER'],
  title: () => Promise.resolve(new Map()),
});

const api = useApi({ features: [vocabulary, organisations, people, disclosure] });
const fine = { band: 'smithies in Kibæk with 5–9 people', comparable: 1 };
const coarser = { band: 'smithies in Kibæk', comparable: 4 };
const coarsest = { band: 'metal in Herning municipality', comparable: 23 };

describe('the uniqueness guard', () => {
  it.each([
    [[{ ...fine, comparable: 5 }, coarser], { isUnique: false, comparable: 5, proposedBand: null }],
    [[{ ...fine, comparable: 4 }, coarsest], { isUnique: true, comparable: 4, proposedBand: coarsest.band }],
    [[fine, coarser, coarsest], { isUnique: true, comparable: 1, proposedBand: coarsest.band }],
    [[fine, coarser], { isUnique: true, comparable: 1, proposedBand: null }],
    [[{ ...fine, comparable: 0 }], { isUnique: true, comparable: 0, proposedBand: null }],
  ])('of %j finds %j', (bands, found) => {
    expect(uniquenessOf(bands)).toEqual({ least: 5, ...found });
  });
});

describe('an adviser', () => {
  const adviser = async () => {
    const email = `anne.${newId()}@example.org`;
    const person = await api
      .em()
      .transactional((em) => meetPerson(em, { name: 'Anne', email, language: 'da' }, api.clock.now()));
    return { personId: person.id, hats: [{ kind: 'ADVISER' as const, organisationId: null }] };
  };
  const decide = async (bands: (typeof fine)[], input: object, as?: Awaited<ReturnType<typeof adviser>>) =>
    decideUniqueness(
      await api.context({ as: as ?? (await adviser()) }),
      { recordKind: 'TEST_SMITHY', recordId: SMITHY, bands },
      input,
    );
  const SMITHY = newId();
  const decisions = () => api.em().find(UniquenessDecision, {}, { orderBy: { id: 'asc' } });

  it('takes the coarser band or keeps the fine one, with a reason, and both are remembered', async () => {
    const as = await adviser();
    expect(await decide([fine, coarser, coarsest], { decision: 'COARSER', reason: 'Kun én smed.' }, as)).toBe(
      coarsest.band,
    );
    expect(await decide([fine, coarser], { decision: 'KEPT', reason: 'Ejeren vil det selv.' }, as)).toBe(
      fine.band,
    );
    expect(await decisions()).toMatchObject([
      {
        recordKind: 'TEST_SMITHY',
        recordId: SMITHY,
        comparable: 1,
        proposedBand: coarsest.band,
        decision: 'COARSER',
        reason: 'Kun én smed.',
        decidedBy: as.personId,
        decidedAt: api.clock.now(),
      },
      { proposedBand: null, decision: 'KEPT', reason: 'Ejeren vil det selv.' },
    ]);
  });

  it('decides nothing without a reason, without need, without a coarser band, or without the hat', async () => {
    const before = (await decisions()).length;
    const keeps = { decision: 'KEPT', reason: 'Fordi.' };
    await expect(decide([fine], { decision: 'KEPT', reason: ' ' })).rejects.toMatchObject({
      code: 'REQUIRED',
    });
    await expect(decide([{ ...fine, comparable: 5 }], keeps)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(decide([fine, coarser], { ...keeps, decision: 'COARSER' })).rejects.toMatchObject({
      code: 'INVALID',
      field: 'decision',
    });
    const mentor = { ...(await adviser()), hats: [] };
    await expect(decide([fine], keeps, mentor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await decisions()).toHaveLength(before);
  });
});
