import { describe, expect, it } from '@jest/globals';
import { POSTAL_DISTRICTS } from './postal-districts.ts';
import { knownTown, municipalityOf, townById, TOWNS } from './towns.ts';
import { distanceKm, travelMinutes } from './travel-time.ts';

const minutes = (from: string, to: string) => travelMinutes(knownTown(from), knownTown(to));

describe('travel time', () => {
  // What a Dane's car takes on an ordinary day; an estimate may be a few minutes off.
  it.each([
    ['herning', 'lind', 8],
    ['herning', 'hammerum', 10],
    ['herning', 'ikast', 17],
    ['herning', 'vildbjerg', 20],
    ['herning', 'brande', 29],
    ['herning', 'noerre-snede', 39],
    ['ikast', 'engesvang', 17],
    ['oernhoej', 'noerre-snede', 65],
  ])('from %s to %s is about %s minutes', (from, to, expected) => {
    expect(Math.abs(minutes(from, to) - expected)).toBeLessThanOrEqual(4);
  });

  it('is the same there and back for every pair of towns, and nothing to where one is', () => {
    for (const from of TOWNS) {
      expect(travelMinutes(from, from)).toBe(0);
      for (const to of TOWNS) expect(travelMinutes(from, to)).toBe(travelMinutes(to, from));
    }
  });

  it('is at most five minutes within a kilometre, and never falls with the distance', () => {
    const start = knownTown('herning');
    const north = (km: number) => ({ ...start, latitude: start.latitude + km / 111.195 });
    const times = Array.from({ length: 400 }, (_, index) => travelMinutes(start, north(index / 10)));
    expect(times[10]).toBe(5);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('stands on the great circle', () => {
    expect(distanceKm(knownTown('herning'), knownTown('ikast'))).toBeCloseTo(11.4, 1);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20015, 0);
  });
});

describe('places', () => {
  it('are the towns of both municipalities in Danish order, each once', () => {
    expect(TOWNS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(TOWNS.map(({ id }) => id)).size).toBe(TOWNS.length);
    expect(TOWNS.slice(-4).map(({ name }) => name)).toEqual(['Tjørring', 'Vildbjerg', 'Ørnhøj', 'Ørre']);
    expect(new Set(TOWNS.map((town) => municipalityOf(town).name))).toEqual(
      new Set(['Herning', 'Ikast-Brande']),
    );
  });

  it('lie in Mid-Jutland', () => {
    for (const { latitude, longitude } of [...TOWNS, ...POSTAL_DISTRICTS]) {
      expect(latitude).toBeGreaterThan(55.8);
      expect(latitude).toBeLessThan(56.45);
      expect(longitude).toBeGreaterThan(8.5);
      expect(longitude).toBeLessThan(9.5);
    }
  });

  it('have postal districts whose town is near the middle of the district', () => {
    for (const district of POSTAL_DISTRICTS) {
      const town = townById(district.townId);
      expect(town).not.toBeNull();
      if (town) expect(distanceKm(town, district)).toBeLessThan(8);
    }
  });

  it('are unknown by other names', () => {
    expect(townById('aarhus')).toBeNull();
    expect(() => knownTown('aarhus')).toThrow();
  });
});
