import { letDaysPass } from '../platform/database/let-days-pass.ts';
import { readArguments, runCommand } from './command.ts';
import { Stop } from './sentence.ts';
import { withClient } from './with-client.ts';
import { withDatabase } from './with-database.ts';

const HELP = `
pnpm days-pass <days>: lets so many days pass in the database that "pnpm start" uses.

Everything in it becomes that much older, also while a start is running: due times fall due, reminders go out, events
come nearer. It is for demonstrations; production refuses it. Weekdays stay what they are when it is 7, 14, 21 …

  --help, -h    this text
`;

/** Moves the world instead of the clock. */
async function daysPass(): Promise<void> {
  const { positionals } = readArguments({ help: HELP, options: {}, positionals: true });
  const days = Number(positionals[0]);
  if (positionals.length !== 1 || !Number.isInteger(days) || days < 1 || days > 1000)
    throw new Stop('Say how many days, from 1 to 1000. --help says more.');
  await withDatabase(async (databaseUrl, env) => {
    if (env.mode === 'production') throw new Stop('In production the days pass by themselves.');
    await withClient(databaseUrl, (client) => letDaysPass(client, days));
  });
  process.stdout.write(`${days === 1 ? 'One day has' : `${days} days have`} passed.\n`);
}

await runCommand(daysPass);
process.exit();
