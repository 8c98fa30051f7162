import { describe, expect, it } from '@jest/globals';
import { groupSightings, type Look } from './group-sightings.ts';

const look = (at: string, more: Partial<Look> = {}): Look => ({
  at,
  purpose: 'CASE_WORK',
  recordKind: 'VENTURE',
  isThroughGrant: false,
  viewer: { id: 'anne' },
  organisation: { id: 'council' },
  ...more,
});

const dayOf = (instant: string) => instant.slice(0, 10);

describe('looks at one’s data', () => {
  it('of one person on one day for one reason are one entry with its times, the earliest first', () => {
    const [day] = groupSightings(
      [look('2026-11-23T14:00'), look('2026-11-23T11:00'), look('2026-11-23T09:00')],
      dayOf,
    );
    expect(day?.viewers).toHaveLength(1);
    expect(day?.viewers[0]?.looks).toHaveLength(1);
    expect(day?.viewers[0]?.looks[0]?.times).toEqual([
      '2026-11-23T09:00',
      '2026-11-23T11:00',
      '2026-11-23T14:00',
    ]);
  });

  it('on two days are two entries', () => {
    const days = groupSightings([look('2026-11-23T09:00'), look('2026-11-22T09:00')], dayOf);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-22']);
  });

  it('of somebody else in between do not tear one person’s looks apart', () => {
    const [day] = groupSightings(
      [
        look('2026-11-23T14:00'),
        look('2026-11-23T12:00', { viewer: { id: 'karen' } }),
        look('2026-11-23T09:00'),
      ],
      dayOf,
    );
    expect(day?.viewers.map(({ first }) => first.viewer?.id)).toEqual(['anne', 'karen']);
  });

  it('at another record, for another reason or by another leave stand apart under the same person', () => {
    const [day] = groupSightings(
      [
        look('2026-11-23T14:00'),
        look('2026-11-23T13:00', { recordKind: 'PERSON' }),
        look('2026-11-23T12:00', { purpose: 'MATCHING' }),
        look('2026-11-23T11:00', { isThroughGrant: true }),
      ],
      dayOf,
    );
    expect(day?.viewers).toHaveLength(1);
    expect(day?.viewers[0]?.looks).toHaveLength(4);
  });

  it('for two organisations are told apart, and of nobody known are kept', () => {
    const [day] = groupSightings(
      [
        look('2026-11-23T14:00'),
        look('2026-11-23T13:00', { organisation: { id: 'growth-house' } }),
        look('2026-11-23T12:00', { viewer: null, organisation: null }),
      ],
      dayOf,
    );
    expect(day?.viewers).toHaveLength(3);
  });
});
