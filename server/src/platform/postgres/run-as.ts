import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The unprivileged user PostgreSQL runs as when Vækstbro itself was started by root. */
export type RunAs = { uid: number; gid: number };

/**
 * Whom PostgreSQL runs as: null for an ordinary user (itself), otherwise `postgres` or else `nobody`,
 * because PostgreSQL refuses to run as root.
 */
export function choosePostgresUser(
  currentUid: number | undefined = process.getuid?.(),
  passwd: () => string = () => readFileSync('/etc/passwd', 'utf8'),
): RunAs | null {
  if (currentUid !== 0) return null;
  const users = passwd()
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4);
  for (const name of ['postgres', 'nobody']) {
    const user = users.find((fields) => fields[0] === name && Number(fields[2]) !== 0);
    if (user) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root and this machine has neither a user `postgres` nor `nobody` to run it as. ' +
      'Start Vækstbro as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether that user can walk down to the folder: a checkout in a private home folder says no. */
export function canReach(folder: string, user: RunAs | null): boolean {
  if (!user) return true;
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const stats = statSync(current, { throwIfNoEntry: false });
    if (stats && !mayEnter(stats, user)) return false;
    if (current === path.dirname(current)) return true;
  }
}

function mayEnter(stats: { mode: number; uid: number; gid: number }, user: RunAs): boolean {
  if (stats.uid === user.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === user.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}
