import { cpus, totalmem } from 'node:os';
import type { LargeSize } from '@vaekstbro/seeds/src/large/large-world.ts';
import type { Pace, Rounds, Slice } from './harness.ts';
import { table } from './table.ts';
import { cpuOf, median, ratioOf, type Ratio } from './statistics.ts';
import type { Target, TargetName } from './targets.ts';

/** What was measured of one operation. */
export type Measured = {
  operation: string;
  rounds: Rounds;
  /** SQL statements of one request. */
  statements: Partial<Record<TargetName, number>>;
};

/** Under what the measuring was done. */
export type Circumstances = {
  size: Required<LargeSize>;
  pace: Pace;
  invariant: string | null;
};

/** What is to be reached: `pace` against the limit, and 1.4 times PostGraphile everywhere. */
const AGAINST_LIMIT: Record<string, number> = { EventList: 0.75, MentorSuggestions: 3, SignUpForEvent: 0.7 };
const AGAINST_POSTGRAPHILE = 1.4;

const rps = ({ rps: value }: Slice): number => value;

/** When and on what everything was measured. */
export function circumstances(when: Date, postgres: string): string {
  return (
    `Measured ${when.toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0]?.model.trim()}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}, ${postgres}; ` +
    'load generator, servers and database share the machine.'
  );
}

/** The operations against the others. */
export function report(measured: readonly Measured[], targets: readonly Target[], at: Circumstances): string {
  const { size, pace, invariant } = at;
  const shown = targets.map(({ name }) => name).filter((name) => name !== 'vaekstbro-again');
  return [
    `The three servers: ${size.mentors.toLocaleString('en')} mentors and ` +
      `${(size.people - size.mentors).toLocaleString('en')} who wait, 8 connections, ` +
      `up to ${pace.rounds} rounds of ${pace.seconds} s in turns after ${pace.warmup} s of warming up.`,
    ...measured.map((one) => section(one, shown)),
    ...(invariant ? [`After all sign-ups: ${invariant}`] : []),
  ].join('\n\n');
}

function section({ operation, rounds, statements }: Measured, shown: readonly TargetName[]): string {
  const head = `### ${operation}`;
  const rows = shown.map((name) => {
    const slices = rounds[name];
    const of = (figure: (slice: Slice) => number, digits: number) =>
      median(slices.map(figure)).toFixed(digits);
    return [
      name,
      of(rps, 0),
      of(({ p50 }) => p50, 1),
      of(({ p99 }) => p99, 1),
      of(({ srvMs }) => srvMs, 2),
      of(({ pgMs }) => pgMs, 2),
      of(({ rss }) => rss, 0),
      String(statements[name] ?? '–'),
    ];
  });
  const titles = [
    'target',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'CPU server ms',
    'CPU PostgreSQL ms',
    'RSS MB',
    'SQL statements',
  ];
  return [head, '', table(titles, rows), '', ratios(operation, rounds)].join('\n');
}

function ratios(operation: string, rounds: Rounds): string {
  const ours = rounds.vaekstbro;
  const rows = [
    ['of the limit', rounds.limit, `≥ ${AGAINST_LIMIT[operation]}`],
    ['of PostGraphile', rounds.postgraphile, `≥ ${AGAINST_POSTGRAPHILE}`],
    ['of itself (noise)', rounds['vaekstbro-again'], '1'],
  ] as const;
  const cells = rows.map(([title, other, target]) => [
    title,
    written(ratioOf(ours, other, rps)),
    written(ratioOf(other, ours, cpuOf)),
    target,
  ]);
  const foreign = median(Object.values(rounds).flatMap((slices) => slices.map((slice) => slice.foreign)));
  return [
    table(['Vækstbro', 'requests/s', 'by CPU per request', 'to reach'], cells),
    '',
    `${ours.length} rounds; other programs took ${(foreign * 100).toFixed(0)} % of the machine meanwhile.`,
  ].join('\n');
}

function written({ value, low, high }: Ratio): string {
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
