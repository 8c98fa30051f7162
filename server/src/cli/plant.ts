import { inCheckout } from './checkout.ts';
import { runCommand } from './command.ts';
import { CommandFailed, runNode } from './run.ts';
import { Stop } from './sentence.ts';
import { withDatabase } from './with-database.ts';

/** Hands the story on to the stories' own command, with the database that `pnpm start` uses. */
async function plant(): Promise<void> {
  const words = process.argv.slice(2).filter((word) => word !== '--');
  const script = [inCheckout('seeds', 'src', 'cli', 'plant.ts'), ...words];
  try {
    if (words.length === 0 || words.some((word) => word === '--help' || word === '-h')) {
      await runNode('plant', script, { show: true });
      return;
    }
    await withDatabase((databaseUrl) =>
      runNode('plant', script, { env: { DATABASE_URL: databaseUrl }, show: true }),
    );
  } catch (error) {
    // What it has to say it has said while it ran.
    if (error instanceof CommandFailed) throw new Stop('Nothing was planted.', { cause: error });
    throw error;
  }
}

await runCommand(plant);
process.exit();
