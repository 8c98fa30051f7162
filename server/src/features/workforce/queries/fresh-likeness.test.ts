import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import type { CandidateProfile, VacancyNeed } from '../model/matched.ts';
import { workParts } from './work-matches.ts';

const api = useApi();
const vacancy: VacancyNeed = {
  id: 'v',
  writtenIn: 'da',
  occupationId: 'occupation-building-joiner',
  skillIds: ['skill-joinery'],
  languages: ['da:GOOD'],
  licences: ['DRIVING_B'],
  conditions: ['DAYTIME'],
  hours: 'FULL_TIME',
  townId: 'ikast',
  startsOn: '2026-10-01',
  isWidened: false,
};
const candidate: CandidateProfile = {
  id: 'c',
  occupationIds: ['occupation-carpenter'],
  skillIds: [],
  languages: ['da:BASIC'],
  licences: [],
  conditions: ['DAYTIME', 'QUIET'],
  hours: ['FROM_30_TO_36'],
  placeBand: 'MUNICIPALITY',
  shownTownId: null,
  shownMunicipality: '657',
  travelLimitMinutes: 15,
  availableFrom: '2026-10-01',
};
const explained = async (of: VacancyNeed, who = candidate) => {
  const { scoring, world } = await workParts(await api.context());
  return scoring.explain(of, who, world);
};

describe('work and those who look for it', () => {
  it('say what fits, what is missing and what is not known, and the points sum to the score', async () => {
    const { score, contributions } = await explained(vacancy);
    expect(contributions.map(({ criterion, state }) => [criterion, state])).toEqual([
      ['OCCUPATION', 'PARTLY'],
      ['COMPETENCE', expect.any(String)],
      ['LANGUAGE', 'PARTLY'],
      ['LICENCES', 'MISSING'],
      ['HOURS', 'PARTLY'],
      ['CONDITIONS', 'PARTLY'],
      ['TRAVEL', expect.any(String)],
      ['START', 'FITS'],
    ]);
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
  });

  it('know no way from a place that is not shown', async () => {
    const nowhere = { ...candidate, placeBand: 'REGION' as const, shownMunicipality: null };
    const { contributions } = await explained(vacancy, nowhere);
    expect(contributions.find(({ criterion }) => criterion === 'TRAVEL')).toMatchObject({
      state: 'UNKNOWN',
      points: 0,
    });
  });

  it('do not meet where no language is shared', async () => {
    const { scoring, world } = await workParts(await api.context());
    expect(scoring.score(vacancy, { ...candidate, languages: ['pl:FLUENT'] }, world)).toBeNull();
  });
});
