import { describe, expect, it } from '@jest/globals';
import { overlappingSessions } from './overlapping-sessions.ts';

const session = (id: string, from: string, to: string) => ({
  id,
  startsAt: `2027-03-04T${from}:00.000Z`,
  endsAt: `2027-03-04T${to}:00.000Z`,
});

const morning = session('morning', '09:00', '10:00');
const late = session('late', '09:45', '10:30');
const afterwards = session('afterwards', '10:00', '11:00');
const programme = [afterwards, late, morning];

describe('overlapping sessions', () => {
  it('names two chosen sessions that share some minutes, the earlier one first', () => {
    expect(overlappingSessions(programme, ['late', 'morning'])).toEqual([[morning, late]]);
  });

  it('lets a session begin as another ends', () => {
    expect(overlappingSessions(programme, ['morning', 'afterwards'])).toEqual([]);
  });

  it('says nothing about sessions that are not chosen', () => {
    expect(overlappingSessions(programme, ['late'])).toEqual([]);
  });

  it('names every pair when three collide', () => {
    expect(overlappingSessions(programme, ['late', 'morning', 'afterwards'])).toEqual([
      [morning, late],
      [late, afterwards],
    ]);
  });
});
