import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { giveDemoPasswords } from '../demo-passwords.ts';
import { plantLarge } from '../large/plant-large.ts';
import { STORIES } from '../stories/index.ts';
import { plantWorld } from '../world/plant-world.ts';

const HELP = `Usage: pnpm plant <story> [--people <number>]

Fills an empty, migrated database with a world. Stories:

${Object.entries(STORIES)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}
  large      Generated people for benchmarks: --people 100000 (also the default).

The database is the one DATABASE_URL names, or the one "pnpm start" keeps.`;

/** Plants the story the command line names; the exit code tells whether it did. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      people: { type: 'string', default: '100000' },
      'database-url': { type: 'string', default: process.env.DATABASE_URL ?? '' },
    },
  });
  const [name] = positionals;
  if (values.help === true || name === undefined) {
    console.log(HELP);
    return values.help === true ? 0 : 1;
  }
  const people = Number(values.people);
  if (!Number.isSafeInteger(people) || people < 2 || people > 10_000_000) {
    console.error('--people takes a whole number from 2 to 10,000,000.');
    return 1;
  }
  const story = STORIES[name];
  if (story === undefined && name !== 'large') {
    console.error(`There is no story "${name}". Stories: ${[...Object.keys(STORIES), 'large'].join(', ')}.`);
    return 1;
  }
  const client = new Client({ connectionString: values['database-url'] });
  await client.connect();
  try {
    const now = new Date();
    const started = performance.now();
    const written =
      story === undefined
        ? await plantLarge(client, { people }, now, (table, rows) => console.log(`  ${table}: ${rows}`))
        : await plantWorld(client, story.build(now));
    if (story !== undefined) await giveDemoPasswords(client, now);
    console.log(
      `Planted "${name}": ${written} rows in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
    );
    return 0;
  } finally {
    await client.end();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
