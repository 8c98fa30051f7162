import { describe, expect, it } from '@jest/globals';
import { aCandidate, aCase, aNeed } from '../../testing/examples.ts';
import { knownWorld } from '../known-world.ts';
import { industry } from './industry.ts';
import { language } from './language.ts';
import { room } from './room.ts';
import { stage } from './stage.ts';
import { topics } from './topics.ts';
import { travel } from './travel.ts';

describe('TOPICS', () => {
  const need = aNeed({ topicIds: ['budget', 'hiring'] });

  it('is the mean of the best three cases: the same topic 1, a related one a half', () => {
    const mentor = aCandidate({
      cases: [
        aCase({ topicIds: ['budget', 'hiring'] }), // 1
        aCase({ topicIds: ['budget'] }), // 0.5
        aCase({ topicIds: ['pricing'] }), // related to budget: 0.25
        aCase({ topicIds: ['quality'] }), // 0, not among the best three
      ],
    });
    expect(topics.fit(need, mentor, knownWorld)).toBeCloseTo((1 + 0.5 + 0.25) / 3, 12);
  });

  it('counts a case that is not there as nothing: one biography is not enough', () => {
    expect(
      topics.fit(need, aCandidate({ cases: [aCase({ topicIds: ['budget', 'hiring'] })] }), knownWorld),
    ).toBeCloseTo(1 / 3, 12);
  });

  it('shows what fits, what is missing and which cases count', () => {
    const cases = [
      aCase({ title: 'Far away', topicIds: ['quality'] }),
      aCase({ title: 'A budget', topicIds: ['budget'] }),
    ];
    expect(topics.evidence(need, aCandidate({ cases }), knownWorld)).toEqual({
      fittingConceptIds: ['budget'],
      missingConceptIds: ['hiring'],
      caseTitles: ['A budget'],
    });
  });

  it('would gain most from the missing topic in the best case', () => {
    const mentor = aCandidate({ cases: [aCase({ topicIds: ['budget'] })] });
    expect(topics.change?.(need, mentor, knownWorld)).toEqual({
      conceptId: 'hiring',
      fit: expect.closeTo(1 / 3, 12),
    });
  });

  it('is not known when nothing is asked for', () => {
    expect(topics.fit(aNeed({ topicIds: [] }), aCandidate({}), knownWorld)).toBeNull();
  });
});

describe('INDUSTRY', () => {
  it('is 1 for the same industry in any case, a half for a related one, else 0', () => {
    const need = aNeed({ industryId: 'textile' });
    const fitOf = (...ids: string[]) =>
      industry.fit(need, aCandidate({ cases: ids.map((industryId) => aCase({ industryId })) }), knownWorld);
    expect(fitOf('food', 'textile')).toBe(1);
    expect(fitOf('furniture')).toBe(0.5);
    expect(fitOf('food')).toBe(0);
  });

  it('shows the case that fits, and what would fit better', () => {
    const cases = [aCase({ industryId: 'food' }), aCase({ title: 'Chairs', industryId: 'furniture' })];
    expect(industry.evidence(aNeed({ industryId: 'textile' }), aCandidate({ cases }), knownWorld)).toEqual({
      fittingConceptIds: ['furniture'],
      missingConceptIds: ['textile'],
      caseTitles: ['Chairs'],
    });
  });
});

describe('STAGE', () => {
  it('is 1 for the same stage, a half for the one before or after', () => {
    const fitOf = (one: 'IDEA' | 'STARTING' | 'RUNNING') =>
      stage.fit(aNeed({ stage: 'IDEA' }), aCandidate({ cases: [aCase({ stage: one })] }), knownWorld);
    expect([fitOf('IDEA'), fitOf('STARTING'), fitOf('RUNNING')]).toEqual([1, 0.5, 0]);
  });
});

describe('LANGUAGE', () => {
  it('needs one in common', () => {
    const need = aNeed({ languages: ['en', 'de'] });
    expect(language.fit(need, aCandidate({ languages: ['da', 'de'] }), knownWorld)).toBe(1);
    expect(language.evidence(need, aCandidate({ languages: ['da', 'de'] }), knownWorld)).toEqual({
      languages: ['de'],
    });
    expect(language.fit(need, aCandidate({ languages: ['da'] }), knownWorld)).toBe(0);
  });
});

describe('TRAVEL', () => {
  // Herning to Ikast is some 10 minutes, to Haderup some 30.
  const minutes = knownWorld.minutesBetween('herning', 'haderup') as number;
  const fitOf = (mentorLimit: number, ventureLimit = 5) =>
    travel.fit(
      aNeed({ townId: 'herning', meeting: 'IN_PERSON', travelLimitMinutes: ventureLimit }),
      aCandidate({ townId: 'haderup', meeting: 'EITHER', travelLimitMinutes: mentorLimit }),
      knownWorld,
    );

  it('is full inside the limit of the one who goes further, and zero at twice it', () => {
    expect(minutes).toBeGreaterThan(20);
    expect(fitOf(minutes)).toBe(1);
    expect(fitOf(5, minutes)).toBe(1);
    expect(fitOf(minutes / 2)).toBe(0);
    expect(fitOf(minutes / 1.5)).toBeCloseTo(0.5, 12);
  });

  it('is no matter when both can meet online', () => {
    const need = aNeed({ townId: 'herning', meeting: 'EITHER', travelLimitMinutes: 5 });
    const mentor = aCandidate({ townId: 'haderup', meeting: 'ONLINE', travelLimitMinutes: 5 });
    expect(travel.fit(need, mentor, knownWorld)).toBe(1);
    expect(travel.evidence(need, mentor, knownWorld)).toEqual({ online: true });
  });

  it('fails when one wants only the screen and the other only the room', () => {
    const need = aNeed({ meeting: 'IN_PERSON' });
    expect(travel.fit(need, aCandidate({ meeting: 'ONLINE' }), knownWorld)).toBe(0);
  });

  it('is not known for a town nobody knows', () => {
    const need = aNeed({ townId: 'nowhere', meeting: 'IN_PERSON' });
    expect(travel.fit(need, aCandidate({}), knownWorld)).toBeNull();
  });
});

describe('ROOM', () => {
  it('is the free share of the capacity', () => {
    expect(room.fit(aNeed({}), aCandidate({ capacity: 4, placesUsed: 1 }), knownWorld)).toBe(0.75);
    expect(room.evidence(aNeed({}), aCandidate({ capacity: 4, placesUsed: 1 }), knownWorld)).toEqual({
      placesLeft: 3,
    });
  });
});
