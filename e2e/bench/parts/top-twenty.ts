import { step } from '@vaekstbro/server/src/cli/progress.ts';
import { needs } from '../inputs.ts';
import { LATENCY_TITLES, latencyCells, measureLatency, memoryOf } from '../latency.ts';
import { table } from '../table.ts';
import type { Alone } from './alone.ts';

/** So many ask at the same time: one who waits alone, and a busy server. */
const CONNECTIONS = [1, 2, 8];

/** How long the best twenty for one profile take among so many others, through GraphQL, on a server of its own. */
export async function measureTopTwenty(
  worlds: readonly { mentors: number; alone: Alone }[],
  { seconds, today }: { seconds: number; today: string },
): Promise<string> {
  const rows: string[][] = [];
  for (const { mentors, alone } of worlds) {
    const among = mentors.toLocaleString('en');
    await step(`The best twenty among ${among}`, () =>
      alone(async ({ url, pid }, startup) => {
        const inputs = needs('vaekstbro', today);
        for (const connections of CONNECTIONS) {
          const asking = { url, operation: 'MentorSuggestions', inputs, connections, seconds };
          const latency = await measureLatency(asking);
          const memory = (await memoryOf(pid)).toFixed(0);
          rows.push([
            among,
            String(connections),
            ...latencyCells(latency),
            memory,
            (startup / 1000).toFixed(1),
          ]);
        }
      }),
    );
  }
  const titles = ['mentors', 'connections', ...LATENCY_TITLES, 'RSS MB', 'start s'];
  return [
    '### The best twenty for one profile',
    '',
    'As MentorSuggestions, on a server that does nothing else: the answer with all reasons, for 500 needs in turn. To reach:',
    'p95 ≤ 50 ms among 100,000.',
    '',
    table(titles, rows),
  ].join('\n');
}
