import { step } from '@vaekstbro/server/src/cli/progress.ts';
import type { LargeSize } from '@vaekstbro/seeds/src/large/large-world.ts';
import { prepareWorld, withClient } from './world.ts';

/** A database with a world of this size. */
export type PlantedWorld = { databaseUrl: string; size: Required<LargeSize> };

/** The worlds of a run, each planted when it is first asked for. */
export type Worlds = { large(): Promise<PlantedWorld>; small(): Promise<PlantedWorld> };

/** The large world in the database of this address, the small one in another beside it. */
export function worldsOf(url: string, mentors: { large: number; small: number }, when: Date): Worlds {
  let large: Promise<PlantedWorld> | null = null;
  let small: Promise<PlantedWorld> | null = null;
  return {
    large: () => (large ??= plant(url, sizeOf(mentors.large), when)),
    small: () => (small ??= besides(url).then((other) => plant(other, sizeOf(mentors.small), when))),
  };
}

/** As many mentors, and a tenth as many ventures. */
function sizeOf(mentors: number): Required<LargeSize> {
  return { mentors, people: mentors + Math.ceil(mentors / 10) };
}

async function plant(databaseUrl: string, size: Required<LargeSize>, when: Date): Promise<PlantedWorld> {
  await step(`A world of ${size.people.toLocaleString('en')} people is planted`, () =>
    prepareWorld(databaseUrl, size, when),
  );
  return { databaseUrl, size };
}

async function besides(url: string): Promise<string> {
  const other = new URL(url);
  other.pathname = '/bench_small';
  await withClient(url, (client) => client.query('create database bench_small'));
  return other.href;
}
