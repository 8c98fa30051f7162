import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../platform/postgres/postmaster.ts';
import { inCheckout } from './checkout.ts';

/** Lets two commands in the same checkout do this work one after the other; a killed holder does not block it. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = inCheckout('.cache', `${name}.lock`);
  const mine = `${lock}.${randomUUID()}`;
  await mkdir(path.dirname(lock), { recursive: true });
  await writeFile(mine, String(process.pid));
  try {
    while (!(await take(mine, lock))) {
      const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
      if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true });
      else await pause(100);
    }
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  } finally {
    await rm(mine, { force: true });
  }
}

async function take(mine: string, lock: string): Promise<boolean> {
  try {
    await link(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
