import { existsSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from '@vaekstbro/server/src/cli/checkout.ts';
import { readArguments } from '@vaekstbro/server/src/cli/command.ts';
import { Stop } from '@vaekstbro/server/src/cli/sentence.ts';
import type { Pace } from './harness.ts';
import type { Worlds } from './worlds.ts';

/** The operations that are measured against others. */
export const OPERATIONS = ['EventList', 'MentorSuggestions', 'SignUpForEvent'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What is measured of our server alone. */
export const PARTS = ['TopTwenty', 'Linking', 'Refresh', 'Cohort'] as const;
export type Part = (typeof PARTS)[number];

/** What the person asked for. */
export type Options = {
  harness: string;
  /** Mentors of the large and of the small world; a tenth as many ventures wait. */
  mentors: { large: number; small: number };
  pace: Pace;
  calm: number;
  maxForeign: number;
  operations: readonly Operation[];
  parts: readonly Part[];
  /** Where ESCO's files are; without it linking is measured with the starter vocabulary only. */
  esco: string | undefined;
  quick: boolean;
  write: boolean;
  profile: string | undefined;
};

/** The options with what every part of a run shares. */
export type Setting = Options & { worlds: Worlds; folder: string; today: string };

const HELP = `
pnpm bench: measures three operations of Vækstbro on a large world, against a bare server with hand-written SQL
(the limit) and PostGraphile on the same database; then the best twenty, linking, refreshing and cohorts by themselves.

It starts everything itself on an embedded PostgreSQL in a temporary folder and removes it afterwards; Ctrl-C does so
at once. Answers are compared before anything is timed, seats are counted after all sign-ups.

  --harness <file>     the harness bench.mjs; default BENCH_HARNESS, else ../shared/bench/bench.mjs beside the checkout
  --mentors <n>        how many mentors the world has (100000); a tenth as many wait, a tenth is the small world
  --rounds <n>         rounds of each operation and target (5)
  --seconds <n>        how long each takes (3)
  --warmup <n>         seconds before the first (8)
  --calm <share>       waits up to 5 s before each round until others use less of the machine than this (0.35)
  --max-foreign <share>  leaves out rounds in which others took more (0.3), where three remain
  --only <parts>       some of ${[...OPERATIONS, ...PARTS].join(', ')}; separated by commas
  --esco <folder>      ESCO's files: linking is measured with all of it too; default ../shared/data/esco if it is there
  --quick              a small world and short rounds: shows that everything works, measures nothing worth keeping
  --write              puts the results into docs/benchmarks.md
  --cpu-prof <folder>  leaves a CPU profile of our server there
  --help, -h           this text
`;

/** Reads what the command was called with; stops with one sentence when it makes no sense. */
export function readOptions(environment: NodeJS.ProcessEnv): Options {
  const text = { type: 'string' } as const;
  const { values } = readArguments({
    help: HELP,
    options: {
      harness: text,
      mentors: text,
      esco: text,
      rounds: text,
      seconds: text,
      warmup: text,
      calm: text,
      'max-foreign': text,
      only: text,
      'cpu-prof': text,
      quick: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  const quick = values.quick ?? false;
  const operations = chosen(OPERATIONS, values.only);
  const large = number('mentors', values.mentors, quick ? 1000 : 100_000);
  return {
    // The parts of our server alone need none.
    harness: operations.length > 0 ? findHarness(values.harness ?? environment['BENCH_HARNESS']) : '',
    mentors: { large, small: Math.ceil(large / 10) },
    pace: {
      rounds: number('rounds', values.rounds, quick ? 3 : 5),
      seconds: number('seconds', values.seconds, quick ? 1 : 3),
      warmup: number('warmup', values.warmup, quick ? 1 : 8),
    },
    calm: number('calm', values.calm, 0.35),
    maxForeign: number('max-foreign', values['max-foreign'], 0.3),
    operations,
    parts: chosen(PARTS, values.only),
    esco: values.esco ?? (quick ? undefined : escoBeside()),
    quick,
    write: values.write ?? false,
    profile: values['cpu-prof'],
  };
}

function findHarness(given: string | undefined): string {
  const file = path.resolve(given ?? path.join(CHECKOUT, '..', 'shared', 'bench', 'bench.mjs'));
  if (existsSync(file)) return file;
  throw new Stop(`The harness ${file} is not there: say where bench.mjs is with --harness or BENCH_HARNESS.`);
}

function number(name: string, given: string | undefined, otherwise: number): number {
  const value = given === undefined ? otherwise : Number(given);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Stop(`--${name} must be a number above 0, not "${given}".`);
}

function escoBeside(): string | undefined {
  const folder = path.join(CHECKOUT, '..', 'shared', 'data', 'esco');
  return existsSync(folder) ? folder : undefined;
}

function chosen<Name extends string>(all: readonly Name[], given: string | undefined): readonly Name[] {
  if (given === undefined) return all;
  const names = given.split(',').map((name) => name.trim());
  const known: readonly string[] = [...OPERATIONS, ...PARTS];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Stop(`There is nothing called "${unknown}" to measure. --help names all.`);
  return all.filter((one) => names.includes(one));
}
