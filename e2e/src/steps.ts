import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  tallyOfCheck,
  tallyOfJest,
  tallyOfJourneys,
  type JestReport,
  type JourneyReport,
  type Tally,
} from './tally.ts';

/** One thing that `pnpm test` does: a Node script, and how its outcome is counted. */
export type Step = {
  name: string;
  /** A word of `--only`. */
  group: 'lint' | 'arrows' | 'schema' | 'types' | 'unit' | 'build' | 'e2e';
  args: string[];
  env?: Record<string, string>;
  count(exitCode: number | null): Promise<Tally>;
};

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const bin = (...parts: string[]) => path.join(CHECKOUT, 'node_modules', ...parts);
const script = (...parts: string[]) => path.join(CHECKOUT, ...parts);

/** Everything that must hold, in the order in which it is cheapest to hear that it does not. */
export function allSteps(reports: string): Step[] {
  const check = (name: string, group: Step['group'], args: string[]): Step => ({
    name,
    group,
    args,
    count: (exitCode) => Promise.resolve(tallyOfCheck(exitCode)),
  });
  const eslint = bin('eslint', 'bin', 'eslint.js');
  const prettier = bin('prettier', 'bin', 'prettier.cjs');
  const arrows = bin('dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const tsc = bin('typescript', 'bin', 'tsc');
  const cli = (name: string) => script('server', 'src', 'cli', name);
  return [
    check('lint', 'lint', [
      eslint,
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      bin('.cache', 'eslint'),
    ]),
    check('format', 'lint', [prettier, '--check', '.', '--log-level', 'warn', '--cache']),
    check('import arrows', 'arrows', [
      arrows,
      '--config',
      '.dependency-cruiser.cjs',
      '-T',
      'err-long',
      ...CRUISED,
    ]),
    check('schema is the emitted one', 'schema', [cli('generate.ts'), '--check']),
    check('the client’s types are generated', 'types', [cli('generate.ts'), '--client-types']),
    ...['schema', 'server', 'client', 'seeds', 'e2e'].map((name) =>
      check(`types of ${name}`, 'types', [tsc, '-p', name]),
    ),
    ...['server', 'seeds', 'client', 'e2e'].map((name) => jest(name, reports)),
    check('build', 'build', [cli('build-all.ts')]),
    journeys(reports),
  ];
}

const CRUISED = [
  'server/src',
  'client/src',
  'schema/src',
  'seeds/src',
  'e2e/src',
  'e2e/journeys',
  'e2e/bench',
].filter((folder) => existsSync(script(folder)));

function jest(name: string, reports: string): Step {
  const report = path.join(reports, `${name}.json`);
  const options = [
    '--config',
    script(name, 'jest.config.js'),
    '--json',
    '--outputFile',
    report,
    '--maxWorkers=2',
  ];
  return {
    name: `tests of ${name}`,
    group: 'unit',
    args: ['--experimental-vm-modules', '--no-warnings', bin('jest', 'bin', 'jest.js'), ...options],
    count: async (exitCode) => {
      const result = await read<JestReport>(report);
      return result ? tallyOfJest(result, exitCode) : tallyOfCheck(1);
    },
  };
}

function journeys(reports: string): Step {
  const report = path.join(reports, 'journeys.json');
  const playwright = script('e2e', 'node_modules', '@playwright', 'test', 'cli.js');
  return {
    name: 'journeys in the browser',
    group: 'e2e',
    args: [playwright, 'test', '--config', script('e2e', 'playwright.config.ts')],
    env: { E2E_REPORT: report },
    count: async (exitCode) => {
      const result = await read<JourneyReport>(report);
      return result ? tallyOfJourneys(result, exitCode) : tallyOfCheck(1);
    },
  };
}

async function read<T>(file: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
