import { existsSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from '@vaekstbro/server/src/cli/checkout.ts';
import { readArguments } from '@vaekstbro/server/src/cli/command.ts';
import { Stop } from '@vaekstbro/server/src/cli/sentence.ts';
import type { Pace } from './harness.ts';

/** The operations that are measured. */
export const OPERATIONS = ['EventList', 'MentorSuggestions', 'SignUpForEvent'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What the person asked for. */
export type Options = {
  harness: string;
  people: number;
  pace: Pace;
  calm: number;
  maxForeign: number;
  operations: readonly Operation[];
  write: boolean;
  profile: string | undefined;
};

const HELP = `
pnpm bench: measures three operations of Vækstbro on a large world, against a bare server with hand-written SQL
(the limit) and PostGraphile on the same database.

It starts everything itself on an embedded PostgreSQL in a temporary folder and removes it afterwards; Ctrl-C does so
at once. Answers are compared before anything is timed, seats are counted after all sign-ups.

  --harness <file>     the harness bench.mjs; default BENCH_HARNESS, else ../shared/bench/bench.mjs beside the checkout
  --people <n>         how large the world is (100000): half of them are mentors
  --rounds <n>         rounds of each operation and target (5)
  --seconds <n>        how long each takes (3)
  --warmup <n>         seconds before the first (8)
  --calm <share>       waits up to 5 s before each round until others use less of the machine than this (0.35)
  --max-foreign <share>  leaves out rounds in which others took more (0.3), where three remain
  --only <operations>  some of ${OPERATIONS.join(', ')}; separated by commas
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
      people: text,
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
  return {
    harness: findHarness(values.harness ?? environment['BENCH_HARNESS']),
    people: number('people', values.people, quick ? 2000 : 100_000),
    pace: {
      rounds: number('rounds', values.rounds, quick ? 3 : 5),
      seconds: number('seconds', values.seconds, quick ? 1 : 3),
      warmup: number('warmup', values.warmup, quick ? 1 : 8),
    },
    calm: number('calm', values.calm, 0.35),
    maxForeign: number('max-foreign', values['max-foreign'], 0.3),
    operations: chosen(values.only),
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

function chosen(given: string | undefined): readonly Operation[] {
  if (given === undefined) return OPERATIONS;
  const names = given.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !OPERATIONS.some((operation) => operation === name));
  if (unknown !== undefined) throw new Stop(`There is no operation "${unknown}". --help names them.`);
  return OPERATIONS.filter((operation) => names.includes(operation));
}
