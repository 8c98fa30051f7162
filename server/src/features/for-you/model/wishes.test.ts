import { describe, expect, it } from '@jest/globals';
import type { Contribution, CriterionCode } from '../../matching/index.ts';
import { shareOfWishes, wishesOf } from './wishes.ts';

const NOTHING = {
  fittingConceptIds: [],
  missingConceptIds: [],
  caseTitles: [],
  languages: [],
  minutes: null,
  limitMinutes: null,
  placesLeft: null,
  online: false,
};
/** A respect in which something fits so much; of the concepts in question these are met and those are not. */
const fits = (
  criterion: CriterionCode,
  fit: number | null,
  fittingConceptIds: string[] = [],
  missingConceptIds: string[] = [],
): Contribution => ({
  criterion,
  weight: 'MEDIUM',
  state: 'PARTLY',
  fit,
  points: 0,
  maximum: 0,
  evidence: { ...NOTHING, fittingConceptIds, missingConceptIds },
});
const asked = wishesOf({ concepts: [], stage: null });
const score = (...contributions: Contribution[]) => shareOfWishes({ contributions }, asked);
const NEAR = [fits('TRAVEL', 1), fits('ROOM', 1)];

describe('what somebody wishes', () => {
  it('is help, from who knows their line of business; a trade and a stage only where they said one', () => {
    expect(asked).toEqual({ TOPICS: 'HIGH', INDUSTRY: 'MEDIUM' });
    expect(wishesOf({ concepts: [{ conceptId: 'skill-welding', weight: 1 }], stage: 'IDEA' })).toEqual({
      TOPICS: 'HIGH',
      INDUSTRY: 'MEDIUM',
      COMPETENCE: 'MEDIUM',
      STAGE: 'LOW',
    });
  });
});

describe('the share of the wishes that is met', () => {
  it('is all of them for who has done what is needed in the same business, is near and has room', () => {
    expect(score(fits('TOPICS', 1), fits('INDUSTRY', 1), ...NEAR)).toBeCloseTo(100, 9);
  });

  it('leaves out what a kind cannot answer: an evening about everything that is needed knows no business', () => {
    expect(score(fits('TOPICS', 1), ...NEAR)).toBeCloseTo(66.667, 3);
  });

  it('is by what is helped with, not by the one thing that is', () => {
    const half = fits('TOPICS', 0.5, ['budget'], ['sales']);
    expect(score(half, ...NEAR)).toBeCloseTo(33.333, 3);
  });

  it('counts as met what somebody has done once, whatever more the kind asks for as a proof', () => {
    const once = fits('TOPICS', 1 / 3, ['budget', 'sales'], []);
    expect(score(once, fits('INDUSTRY', 1), ...NEAR)).toBeCloseTo(100, 9);
  });

  it('is a third less at most for what is far away and full, which is worth what there is to come for', () => {
    const away = [fits('TRAVEL', 0), fits('ROOM', 0)];
    expect(score(fits('TOPICS', 1), ...away)).toBeCloseTo((66.667 * 6) / 9, 2);
    expect(score(fits('TOPICS', 0), ...NEAR)).toBe(0);
  });

  it('is a little where nobody says: an event for everybody stands behind all that are about it', () => {
    const [forEverybody, about] = [score(fits('TOPICS', null), ...NEAR), score(fits('TOPICS', 0.5), ...NEAR)];
    expect(forEverybody).toBeCloseTo(16.667, 3);
    expect(forEverybody).toBeLessThan(about);
  });

  it('is of the wishes a kind says it is for, where these are others', () => {
    expect(
      shareOfWishes({ contributions: [fits('SIZE', 1), ...NEAR] }, { SIZE: 'HIGH', PRICE: 'HIGH' }),
    ).toBeCloseTo(50, 9);
  });
});
