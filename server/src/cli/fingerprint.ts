import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inCheckout } from './checkout.ts';

/** A short name for the present content of these files and folders of the checkout: it changes when anything in them does. */
export async function fingerprint(
  places: string[],
  counts: (file: string) => boolean = () => true,
): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const place of places) {
    for (const file of await filesBelow(inCheckout(place))) {
      if (!counts(file)) continue;
      hash.update(path.relative(inCheckout(), file)).update('\0');
      hash.update(await readFile(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** All files in a folder and below, in a fixed order; a file itself when it is one; nothing when there is nothing. */
export async function filesBelow(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Does the work unless it was done for the same fingerprint before and its result still lies there. */
export async function onceFor(
  name: string,
  print: string,
  result: string,
  work: () => Promise<void>,
): Promise<'done' | 'known'> {
  const mark = inCheckout('.cache', `${name}.fingerprint`);
  const [known, there] = await Promise.all([
    readFile(mark, 'utf8').catch(() => ''),
    stat(result).catch(() => null),
  ]);
  if (there && known === print) return 'known';
  await work();
  await mkdir(path.dirname(mark), { recursive: true });
  await writeFile(mark, print);
  return 'done';
}
