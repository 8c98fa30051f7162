import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seconds } from '@vaekstbro/server/src/cli/progress.ts';
import { readArguments, runCommand } from '@vaekstbro/server/src/cli/command.ts';
import { Stop } from '@vaekstbro/server/src/cli/sentence.ts';
import { endRunningSteps, runStep } from '../run-step.ts';
import { allSteps, type Step } from '../steps.ts';
import { total, type Tally } from '../tally.ts';

const HELP = `
pnpm test: checks everything and needs nothing installed by hand.

Lint, format, import arrows, schema, types, unit and integration tests on a real PostgreSQL, build, and journeys in a
real Chromium. What a step says is shown when it fails. The last line is "N passed, N failed".

  --only <groups>   some of lint, arrows, schema, types, unit, build, e2e; separated by commas
  --help, -h        this text

TEST_DATABASE_URL lends the tests a PostgreSQL server; CHROMIUM_PATH names a Chromium.
`;

async function test(): Promise<void> {
  const { values } = readArguments({ help: HELP, options: { only: { type: 'string' } } });
  const temporary = await mkdtemp(path.join(tmpdir(), 'vaekstbro-run-'));
  // PostgreSQL's own user has to walk through it when root runs the tests.
  await chmod(temporary, 0o711);
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopped = true;
      void endRunningSteps();
    });
  }
  const tallies: Tally[] = [];
  try {
    for (const step of chosenSteps(allSteps(temporary), values.only)) {
      if (stopped) break;
      tallies.push(await runAndTell(step, temporary));
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  if (stopped) throw new Stop('The tests were stopped before they were through.');
  const { passed, failed } = total(tallies);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

function chosenSteps(steps: Step[], only: string | undefined): Step[] {
  if (only === undefined) return steps;
  const groups = only.split(',').map((word) => word.trim());
  const unknown = groups.find((group) => !steps.some((step) => step.group === group));
  if (unknown !== undefined) throw new Stop(`There is no group "${unknown}". --help names them.`);
  return steps.filter((step) => groups.includes(step.group));
}

async function runAndTell(step: Step, temporary: string): Promise<Tally> {
  const began = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  … ${step.name}`);
  const { passed, failed, output } = await runStep(step, temporary);
  const counts = passed + failed === 1 ? '' : `: ${passed} passed, ${failed} failed`;
  const sign = failed === 0 ? '✓' : '✗';
  const start = process.stdout.isTTY ? '\r' : '';
  process.stdout.write(`${start}  ${sign} ${step.name}${counts} (${seconds(performance.now() - began)})\n`);
  if (failed > 0) process.stdout.write(`\n${output.trim()}\n\n`);
  return { passed, failed };
}

await runCommand(test);
process.exit();
