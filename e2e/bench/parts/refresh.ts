import { step } from '@vaekstbro/server/src/cli/progress.ts';
import { percentile } from '../statistics.ts';
import { table } from '../table.ts';
import { inventedMentors, inventedNeeds, poolOf } from './invented.ts';

const BEST = 20;
/** So many single changes are measured. */
const CHANGES = 500;
/** So many needs stand for everybody who waits. */
const MOST_NEEDS = 1000;

/** What one change costs in the match index, against making everything anew. */
export async function measureRefresh(mentors: number, today: string): Promise<string> {
  const rows = await step('One change is refreshed, and all', () => Promise.resolve(refresh(mentors, today)));
  const among = mentors.toLocaleString('en');
  return [
    '### After one change',
    '',
    `In the index of one process that holds ${among} mentors, on one core; what is kept in the database comes on top.`,
    '',
    table(['what', 'how often', 'p50 ms', 'p95 ms', 'all s'], rows),
  ].join('\n');
}

function refresh(count: number, today: string): string[][] {
  const mentors = inventedMentors(count);
  const needs = inventedNeeds(Math.min(MOST_NEEDS, Math.ceil(count / 10)));
  const loading = performance.now();
  const pool = poolOf(mentors);
  const loaded = performance.now() - loading;
  const changed = mentors.slice(0, CHANGES);
  const putIn = timesOf(changed, (mentor) => pool.put({ ...mentor, capacity: mentor.capacity + 1 }));
  const ranked = timesOf(needs, (need) => pool.rank(need, today, BEST));
  const one = ranked.slice(0, CHANGES);
  return [
    row('a mentor has changed: put into the index anew', putIn),
    row(`a venture has changed: its best ${BEST} found anew`, one),
    ['all mentors put into the index', mentors.length.toLocaleString('en'), '–', '–', inSeconds(loaded)],
    row(`the best ${BEST} of many who wait`, ranked),
  ];
}

function timesOf<Thing>(things: readonly Thing[], work: (thing: Thing) => unknown): number[] {
  return things.map((thing) => {
    const began = performance.now();
    work(thing);
    return performance.now() - began;
  });
}

function row(what: string, times: readonly number[]): string[] {
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(2)) as [string, string];
  const all = times.reduce((sum, time) => sum + time, 0);
  return [what, times.length.toLocaleString('en'), p50, p95, inSeconds(all)];
}

const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
