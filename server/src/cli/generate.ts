import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type * as App from '../app.ts';
import type * as BuildSchema from '../platform/graphql/build-schema.ts';
import { buildServer, generateClientTypes } from './build.ts';
import { inCheckout } from './checkout.ts';
import { readArguments, runCommand } from './command.ts';
import { step } from './progress.ts';
import { Stop } from './sentence.ts';

const HELP = `
pnpm generate: writes schema/schema.graphql from the server's types, and the client's types from that.

  --client-types  write the client's types only, from schema/schema.graphql as it is
  --check         change nothing; fail when schema/schema.graphql is not what the server's types say
  --help, -h      this text
`;

/** Emits the contract and what follows from it, or checks that the committed contract is the emitted one. */
async function generate(): Promise<void> {
  const { values } = readArguments({
    help: HELP,
    options: { check: { type: 'boolean' }, 'client-types': { type: 'boolean' } },
  });
  if (values['client-types']) {
    await generateClientTypes();
    return;
  }
  await buildServer();
  const file = inCheckout('schema', 'schema.graphql');
  const [emitted, committed] = await Promise.all([emitSchema(), readFile(file, 'utf8').catch(() => '')]);
  if (values.check) {
    if (emitted === committed) return;
    throw new Stop(
      `schema/schema.graphql is stale: ${firstDifference(committed, emitted)}. Run \`pnpm generate\` and commit it.`,
    );
  }
  await step('schema/schema.graphql is written', () => writeFile(file, emitted));
  await step('The client’s types are written', generateClientTypes);
}

/** The schema of the built server; its sources have decorators, which Node does not run as they are. */
async function emitSchema(): Promise<string> {
  const built = <T>(...parts: string[]): Promise<T> =>
    import(pathToFileURL(inCheckout('server', 'dist', ...parts)).href) as Promise<T>;
  const { features } = await built<typeof App>('app.js');
  const { schemaOf } = await built<typeof BuildSchema>('platform', 'graphql', 'build-schema.js');
  const { lexicographicSortSchema, printSchema } = await import('graphql');
  return `${printSchema(lexicographicSortSchema(await schemaOf(features)))}\n`;
}

function firstDifference(committed: string, emitted: string): string {
  const [before, now] = [committed.split('\n'), emitted.split('\n')];
  const line = now.findIndex((text, index) => text !== before[index]);
  return `line ${line + 1} should read "${(now[line] ?? '').trim()}"`;
}

await runCommand(generate);
process.exit();
