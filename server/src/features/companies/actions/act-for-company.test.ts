import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { Organisation } from '../../organisations/index.ts';
import { aVacancy } from '../../workforce/testing/work.ts';

const api = useApi();
const ACT = `mutation ($input: ActForCompanyInput!) { actForCompany(input: $input) { company { id isConfirmed } problem { code field } } }`;
const act = async (who: Someone, cvr: string) => {
  const input = { cvr, name: 'Smedjen ApS', townId: 'herning', industryId: 'metal' };
  const done = await api.run<{
    actForCompany: { company: { id: string; isConfirmed: boolean } | null; problem: { code: string } | null };
  }>(ACT, { input }, who);
  return done.actForCompany;
};
const owners = (organisationId = '') =>
  api
    .em()
    .execute(`select person_id from hat where organisation_id = ? and kind = 'OWNER' and ended_at is null`, [
      organisationId,
    ]);

describe('somebody who acts for a company', () => {
  it('does so at once where nobody does yet, and waits where somebody does', async () => {
    const [first, second] = [await somebody(api, 'Stine Smed'), await somebody(api, 'Svend Smed')];
    const { company } = await act(first, '30000005');
    expect(company?.isConfirmed).toBe(true);
    expect(await act(second, '30000005')).toEqual({
      company: { id: company?.id, isConfirmed: false },
      problem: null,
    });
    expect(await owners(company?.id)).toEqual([{ person_id: first.as.personId }]);
  });

  it('is confirmed by the officer who publishes what they post', async () => {
    const [first, second] = [await somebody(api, 'Karl Et'), await somebody(api, 'Karla To')];
    await act(first, '30000013');
    const { company } = await act(second, '30000013');
    const organisationId = company?.id ?? '';
    const vacancyId = await aVacancy(api, { ...second, organisationId });
    expect(await owners(organisationId)).toHaveLength(1);
    const officer = await somebody(api, 'Vera Vejleder', 'EMPLOYMENT_OFFICER');
    await api.run(
      `mutation ($input: ReviewVacancyInput!) { reviewVacancy(input: $input) { problem { code } } }`,
      { input: { vacancyId, decision: 'PUBLISH' } },
      officer,
    );
    expect(await owners(organisationId)).toHaveLength(2);
  });

  it('makes one company where two name it at the same moment', async () => {
    const two = [await somebody(api, 'En Samtidig'), await somebody(api, 'To Samtidig')];
    const done = await Promise.all(two.map((who) => act(who, '30000021')));
    expect(done.map(({ company }) => company?.isConfirmed).sort()).toEqual([false, true]);
    expect(await api.em().count(Organisation, { cvr: '30000021' })).toBe(1);
  });

  it('is refused for a number that is none', async () => {
    expect((await act(await somebody(api, 'Finn Forkert'), '12345678')).problem).toEqual({
      code: 'CVR_INVALID',
      field: 'cvr',
    });
  });
});
