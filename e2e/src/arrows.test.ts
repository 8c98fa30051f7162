import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ESLint, Linter } from 'eslint';

const run = promisify(execFile);
const CHECKOUT = path.resolve(import.meta.dirname, '../..');

let house = '';
beforeEach(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'vaekstbro-arrows-'));
});
afterEach(() => rm(house, { recursive: true, force: true }));

/** Builds a small house of these files and asks the arrows what they say about it. */
async function arrowsIn(files: Record<string, string>): Promise<{ exitCode: number; words: string }> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(house, name)), { recursive: true });
    await writeFile(path.join(house, name), text);
  }
  const cruiser = path.join(CHECKOUT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = path.join(CHECKOUT, '.dependency-cruiser.cjs');
  const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))];
  try {
    const { stdout } = await run(
      process.execPath,
      [cruiser, '--config', rules, '--no-cache', '-T', 'err-long', ...folders],
      { cwd: house },
    );
    return { exitCode: 0, words: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { exitCode: code, words: stdout.replaceAll(/\s+/g, ' ') };
  }
}

const file = (target?: string) => (target ? `import '${target}';\nexport {};\n` : 'export {};\n');

describe('the import arrows', () => {
  it('let the specific know the general by its front door', async () => {
    const { exitCode } = await arrowsIn({
      'server/src/features/mentors/actions/pause-mentor.ts': file('../../people/index.ts'),
      'server/src/features/people/index.ts': file(),
    });
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      'platform-knows-no-feature',
      'server/src/platform/clock.ts',
      'server/src/features/people/index.ts',
      'plug itself in',
    ],
    [
      'vocabulary-and-places-and-audit-know-only-the-general',
      'server/src/features/places/index.ts',
      'server/src/features/events/index.ts',
      'plug itself in',
    ],
    [
      'events-stand-beside',
      'server/src/features/events/index.ts',
      'server/src/features/mentors/index.ts',
      'plugs itself in',
    ],
    [
      'features-enter-by-the-front-door',
      'server/src/features/mentors/actions/a.ts',
      'server/src/features/people/model/person.entity.ts',
      'index.ts',
    ],
    [
      'model-knows-no-graphql',
      'server/src/features/events/model/event.entity.ts',
      'server/src/features/events/graphql/event.type.ts',
      'never back',
    ],
    [
      'every-feature-has-its-place',
      'server/src/features/novelties/index.ts',
      'server/src/features/people/index.ts',
      'order of knowledge',
    ],
    [
      'client-features-are-composed-by-pages',
      'client/src/features/events/a.tsx',
      'client/src/features/mentors/b.tsx',
      'the page composes them',
    ],
    [
      'client-ui-knows-no-room-above',
      'client/src/ui/button.tsx',
      'client/src/features/events/b.tsx',
      'let the caller pass',
    ],
    ['client-knows-only-the-schema', 'client/src/app/main.tsx', 'server/src/env.ts', 'by GraphQL'],
    [
      'server-knows-only-the-schema',
      'server/src/main.ts',
      'seeds/src/demo-people.ts',
      'start it as a command',
    ],
    ['journeys-see-what-visitors-see', 'e2e/src/journey.ts', 'client/src/app/main.tsx', 'role and name'],
  ])('%s stops the run with a word on what to do instead', async (rule, from, to, advice) => {
    const target = path.relative(path.dirname(from), to);
    const { exitCode, words } = await arrowsIn({
      [from]: file(target.startsWith('.') ? target : `./${target}`),
      [to]: file(),
    });
    expect(exitCode).toBeGreaterThan(0);
    expect(words).toContain(`${rule}: ${from} → ${to}`);
    expect(words).toContain(advice);
  });
});

describe('the lint step', () => {
  it.each([
    [
      'server/src/features/events/actions/planted.ts',
      'export const now = new Date();',
      'Time is an argument',
    ],
    ['server/src/features/events/model/planted.ts', 'export const now = Date.now();', 'Time is an argument'],
    [
      'server/src/features/events/model/planted.ts',
      'export const luck = Math.random();',
      'Chance is an argument',
    ],
    [
      'server/src/platform/planted.ts',
      'export const port = process.env.PORT;',
      'Only server/src/env.ts reads',
    ],
  ])('refuses in %s: %s', async (filePath, code, message) => {
    const { rules } = (await new ESLint({ cwd: CHECKOUT }).calculateConfigForFile(filePath)) as {
      rules: Linter.RulesRecord;
    };
    const chosen = ['no-restricted-syntax', 'no-restricted-properties'];
    const relevant = Object.fromEntries(Object.entries(rules).filter(([name]) => chosen.includes(name)));
    const messages = new Linter().verify(code, [{ rules: relevant }]);
    expect(messages.map((found) => found.message)).toEqual([expect.stringContaining(message)]);
  });
});
