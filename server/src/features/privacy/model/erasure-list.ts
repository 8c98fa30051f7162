import { open, readFile } from 'node:fs/promises';
import { isId } from '../../../platform/ids.ts';

/**
 * The list of erased people: ids only, one a line, in a file outside the database. A backup that is restored knows
 * nothing of whoever was erased after it was made; the list does.
 */
export async function readErasureList(file: string): Promise<string[]> {
  try {
    const lines = (await readFile(file, 'utf8')).split('\n');
    // A line that was cut off by a crash is none; its id is written again from the database.
    return [...new Set(lines.map((line) => line.trim()).filter((line) => isId(line)))];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes ids to the end of the list; when this returns they are on the disk. */
export async function addToErasureList(file: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  const handle = await open(file, 'a', 0o600);
  try {
    // A new line first: what a crash left unfinished does not run into what follows.
    await handle.appendFile(`\n${personIds.join('\n')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
