import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeDataDir, placesFor } from './places.ts';
import { canReach, choosePostgresUser } from './run-as.ts';

const STRANGER = { uid: 54_321, gid: 54_321 };
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vaekstbro-reach-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('whom PostgreSQL runs as', () => {
  it('is the person who started it, unless that is root', () => {
    expect(choosePostgresUser(1000, () => '')).toBeNull();
  });

  it('is `postgres` for root, or else `nobody`', () => {
    const root = 'root:x:0:0:root:/root:/bin/sh\n';
    const nobody = 'nobody:x:65534:65533:nobody:/:/sbin/nologin\n';
    expect(choosePostgresUser(0, () => `${root}${nobody}postgres:x:101:104::/:/bin/sh\n`)).toEqual({
      uid: 101,
      gid: 104,
    });
    expect(choosePostgresUser(0, () => root + nobody)).toEqual({ uid: 65_534, gid: 65_533 });
  });

  it('is nobody at all on a machine with root only, and says so', () => {
    expect(() => choosePostgresUser(0, () => 'root:x:0:0:root:/root:/bin/sh\n')).toThrow(
      /^PostgreSQL refuses to run as root and this machine has neither a user `postgres` nor `nobody`/,
    );
  });
});

describe('a private home folder', () => {
  it('is closed to a stranger, and so is everything in it', async () => {
    await chmod(folder, 0o755);
    const inside = path.join(folder, 'checkout', '.data');
    await mkdir(inside, { recursive: true });
    expect(canReach(inside, STRANGER)).toBe(true);
    await chmod(folder, 0o700);
    expect(canReach(inside, STRANGER)).toBe(false);
    expect(canReach(inside, null)).toBe(true);
  });

  it('is not what a strict mask makes of a new data folder', async () => {
    await chmod(folder, 0o755);
    const before = process.umask(0o077);
    const dataDir = path.join(folder, 'new', 'and', 'deep');
    makeDataDir(dataDir);
    process.umask(before);
    expect(canReach(dataDir, STRANGER)).toBe(true);
  });

  it('sends the database to a folder of its own that can be reached', async () => {
    await chmod(folder, 0o700);
    const places = placesFor(path.join(folder, '.data'), STRANGER);
    expect(places.home).toMatch(/^\/var\/(lib|tmp)\/vaekstbro\/[0-9a-f]{12}$/);
    expect(placesFor(path.join(folder, '.data'), STRANGER)).toEqual(places);
    expect(placesFor(path.join(folder, 'other'), STRANGER).home).not.toBe(places.home);
    expect(placesFor(path.join(folder, '.data'), null).home).toBe(path.join(folder, '.data'));
  });
});
