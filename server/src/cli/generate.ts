import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type * as App from '../app.ts';
import type * as BuildSchema from '../platform/graphql/build-schema.ts';
import type * as Matrix from '../authorisation/page.ts';
import type * as Page from '../platform/personal-data-page.ts';
import { buildServer, generateClientTypes } from './build.ts';
import { inCheckout } from './checkout.ts';
import { readArguments, runCommand } from './command.ts';
import { step } from './progress.ts';
import { Stop } from './sentence.ts';

const HELP = `
pnpm generate: writes schema/schema.graphql from the server's types, the client's types from that,
docs/personal-data.md from the register of personal data and docs/authorisation.md from the authorisation matrix.

  --client-types  write the client's types only, from schema/schema.graphql as it is
  --check         change nothing; fail when one of these files is not what the server says
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
  const emitted = await emit();
  for (const [name, text] of Object.entries(emitted)) {
    const file = inCheckout(...name.split('/'));
    const committed = await readFile(file, 'utf8').catch(() => '');
    if (!values.check) await step(`${name} is written`, () => writeFile(file, text));
    else if (text !== committed)
      throw new Stop(
        `${name} is stale: ${firstDifference(committed, text)}. Run \`pnpm generate\` and commit it.`,
      );
  }
  if (values.check) return;
  await step('The client’s types are written', generateClientTypes);
}

/** What follows from the built server, by file; its sources have decorators, which Node does not run as they are. */
async function emit(): Promise<Record<string, string>> {
  const built = <T>(...parts: string[]): Promise<T> =>
    import(pathToFileURL(inCheckout('server', 'dist', ...parts)).href) as Promise<T>;
  const { features } = await built<typeof App>('app.js');
  const { schemaOf } = await built<typeof BuildSchema>('platform', 'graphql', 'build-schema.js');
  const { personalDataPage } = await built<typeof Page>('platform', 'personal-data-page.js');
  const { authorisationPage } = await built<typeof Matrix>('authorisation', 'page.js');
  const { lexicographicSortSchema, printSchema } = await import('graphql');
  return {
    'schema/schema.graphql': `${printSchema(lexicographicSortSchema(await schemaOf(features)))}\n`,
    'docs/personal-data.md': personalDataPage(features),
    'docs/authorisation.md': authorisationPage(),
  };
}

function firstDifference(committed: string, emitted: string): string {
  const [before, now] = [committed.split('\n'), emitted.split('\n')];
  const line = now.findIndex((text, index) => text !== before[index]);
  return `line ${line + 1} should read "${(now[line] ?? '').trim()}"`;
}

await runCommand(generate);
process.exit();
