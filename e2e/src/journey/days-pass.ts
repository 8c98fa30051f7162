import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Product } from '../product.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../../server/src/cli/days-pass.ts');

/** Lets so many days pass in a Vækstbro that runs, by the command that people have for it. */
export async function letDaysPass(product: Product, days: number): Promise<void> {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'development',
    DATA_DIR: product.dataDir,
  };
  delete environment['DATABASE_URL'];
  await promisify(execFile)(process.execPath, [COMMAND, String(days)], { env: environment });
}
