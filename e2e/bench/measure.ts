import { step } from '@vaekstbro/server/src/cli/progress.ts';
import type { LargeSize } from '@vaekstbro/seeds/src/large/large-world.ts';
import { ask, pages } from './ask.ts';
import { runHarness, type Harness, type Rounds } from './harness.ts';
import { needs, signUps, type Variables } from './inputs.ts';
import type { Asked } from './invariant.ts';
import type { Operation, Setting as Shared } from './options.ts';
import type { Measured } from './report.ts';
import { calmRounds } from './statistics.ts';
import type { Target, TargetName } from './targets.ts';
import { countStatements, postmasterOf } from './world.ts';

type Setting = Shared & { databaseUrl: string; size: LargeSize };

/** No target signs up more people in a second than this; a list that ends would begin again with used keys. */
const SIGN_UPS_PER_SECOND = 9000;
/** The run of sign-ups that is only for counting statements. */
const COUNTING = 998;

/** Measures the chosen operations; says which sign-ups were asked for, so that they can be looked for. */
export async function measure(
  targets: readonly Target[],
  setting: Setting,
): Promise<{ measured: Measured[]; asked: Asked[] }> {
  const { databaseUrl, folder, operations, calm, maxForeign } = setting;
  const harness = { file: setting.harness, folder, calm, postmaster: await postmasterOf(databaseUrl) };
  const measured: Measured[] = [];
  const asked: Asked[] = [];
  for (const operation of operations) {
    const statements = await step(`${operation}: statements are counted`, () =>
      statementsOf(operation, targets, setting),
    );
    const rounds =
      operation === 'SignUpForEvent'
        ? await measureSignUps(harness, targets, setting, asked)
        : await measureQuery(harness, operation, targets, setting);
    measured.push({ operation, rounds: calmRounds(rounds, maxForeign), statements });
  }
  return { measured, asked };
}

async function measureQuery(
  harness: Harness,
  operation: Operation,
  targets: readonly Target[],
  { pace, today }: Setting,
): Promise<Rounds> {
  const lists = new Map<TargetName, Variables[]>();
  for (const target of targets) {
    lists.set(target.name, operation === 'EventList' ? await pages(target) : needs(target.name, today));
  }
  return runHarness(harness, operation, targets, (name) => lists.get(name) ?? [], pace);
}

/**
 * The harness would walk through the same variables in every round, and a key signs up once. So each round is a run of
 * its own with new ones, and the order of the targets turns from run to run; the first run warms up.
 */
async function measureSignUps(
  harness: Harness,
  targets: readonly Target[],
  { pace, size }: Setting,
  asked: Asked[],
): Promise<Rounds> {
  const rounds = Object.fromEntries(targets.map(({ name }) => [name, []])) as unknown as Rounds;
  for (let run = 0; run <= pace.rounds; run += 1) {
    const seconds = run === 0 ? pace.warmup : pace.seconds;
    const turned = [...targets.slice(run % targets.length), ...targets.slice(0, run % targets.length)];
    const inputs = (name: TargetName) => signUps(name, run, seconds * SIGN_UPS_PER_SECOND, size);
    const only = { rounds: 1, seconds, warmup: 0 };
    const slices = await runHarness(harness, 'SignUpForEvent', turned, inputs, only);
    for (const { name: target } of targets) {
      const [slice] = slices[target];
      if (!slice) continue;
      asked.push({ target, run, slice });
      if (run > 0) rounds[target].push(slice);
    }
  }
  return rounds;
}

/** How many SQL statements one request takes; the fewest of three, because a server may look after itself meanwhile. */
async function statementsOf(
  operation: Operation,
  targets: readonly Target[],
  { databaseUrl, size, today }: Setting,
): Promise<Measured['statements']> {
  const counts: Measured['statements'] = {};
  for (const target of targets.filter(({ name }) => name !== 'vaekstbro-again')) {
    const inputs =
      operation === 'EventList'
        ? [{}, {}, {}]
        : operation === 'MentorSuggestions'
          ? needs(target.name, today, 3)
          : signUps(target.name, COUNTING, 3, size);
    const tries: number[] = [];
    for (const input of inputs) {
      tries.push(await countStatements(databaseUrl, () => ask(target, operation, input)));
    }
    counts[target.name] = Math.min(...tries);
  }
  return counts;
}
