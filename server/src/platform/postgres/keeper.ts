import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, type Binaries } from './binaries.ts';
import { createCluster, databaseUrl, startServer, stopServer, type Durability } from './cluster.ts';
import { freePort } from './free-port.ts';
import { forgetKeeperState, rememberedPort, rememberPort, writeKeeperState } from './keeper-state.ts';
import { makeDataDir, placesFor, type Places } from './places.ts';
import { findPostmaster, isAlive } from './postmaster.ts';
import { choosePostgresUser, type RunAs } from './run-as.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** What the keeper tells the start that made it. */
export type KeeperMessage = { kind: 'ready' } | { kind: 'taken' } | { kind: 'failed'; message: string };

const KEEPER_LOCK = 4_186_231;
const DATABASE = 'vaekstbro';

/**
 * The keeper is a process of its own that holds one embedded PostgreSQL for every start on the same data folder.
 * A start borrows the database by keeping a connection to the keeper open; when the last connection is gone, be it
 * by a polite end or by kill -9, the keeper stops PostgreSQL and ends. It brings a killed PostgreSQL back, too.
 */
class Keeper {
  readonly dataDir: string;
  readonly durability: Durability;
  readonly user: RunAs | null = choosePostgresUser();
  readonly places: Places;
  readonly token = randomBytes(24).toString('base64url');
  readonly borrowers = new Set<Socket>();
  readonly door: Server;
  binaries: Binaries | null = null;
  stopping = false;

  constructor(dataDir: string, durability: Durability) {
    this.dataDir = dataDir;
    this.durability = durability;
    makeDataDir(dataDir);
    this.places = placesFor(dataDir, this.user);
    // Half-open: a borrower that has said goodbye hears from us only when the database has stopped.
    this.door = createServer({ allowHalfOpen: true }, (socket) => this.welcome(socket));
  }

  async open(): Promise<'ready' | 'taken'> {
    const { cluster, home } = this.places;
    makeDataDir(home);
    this.binaries = await findBinaries(this.user, home);
    await createCluster(cluster, this.binaries, this.user, this.durability);
    const watch = await this.bringUpPatiently();
    if (!watch) return 'taken';
    void this.bringBackWhenLost(watch);
    await new Promise<void>((resolve) => this.door.listen(0, '127.0.0.1', resolve));
    const address = this.door.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    writeKeeperState(this.dataDir, { pid: process.pid, port, token: this.token });
    // A start that died before it came through the door must not leave a keeper waiting for ever.
    setTimeout(() => this.borrowers.size === 0 && void this.close(), 30_000).unref();
    return 'ready';
  }

  /** The leftovers of a killed PostgreSQL need a moment to go away, and stand in the way of a new one until then. */
  async bringUpPatiently(): Promise<pg.Client | null> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.bringUp();
      } catch (error) {
        const reason = await lastComplaint(this.places.logFile);
        if (attempt === 4) throw new Error(`PostgreSQL could not start: ${reason}`, { cause: error });
        await pause(attempt * 300);
      }
    }
  }

  /** Starts PostgreSQL, or takes over one whose keeper was killed. Null when another keeper holds it. */
  async bringUp(): Promise<pg.Client | null> {
    const { cluster, logFile } = this.places;
    let running = findPostmaster(cluster);
    if (!running) {
      const port = await freePort(rememberedPort(this.dataDir));
      const { binaries, user, durability } = this;
      if (!binaries) throw new Error('The programs of PostgreSQL have not been looked for yet.');
      const started = await startServer({ folder: cluster, port, binaries, user, durability, logFile });
      running = { pid: started.pid, port };
    }
    const { pid, port } = running;
    try {
      await waitUntilReady(await databaseUrl(cluster, port, 'postgres'), () => !isAlive(pid));
    } catch (error) {
      // Two keepers started it at once and the other one's came first.
      if (findPostmaster(cluster) && findPostmaster(cluster)?.pid !== pid) return null;
      throw error;
    }
    rememberPort(this.dataDir, port);
    const watch = new pg.Client({ connectionString: await databaseUrl(cluster, port, 'postgres') });
    watch.on('error', () => undefined);
    await watch.connect();
    const lock = await watch.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      KEEPER_LOCK,
    ]);
    if (!lock.rows[0]?.mine) {
      await watch.end();
      return null;
    }
    const known = await watch.query('select from pg_database where datname = $1', [DATABASE]);
    if (known.rowCount === 0) await watch.query(`create database ${DATABASE}`);
    return watch;
  }

  async bringBackWhenLost(watch: pg.Client): Promise<void> {
    let current: pg.Client | null = watch;
    let delay = 100;
    while (!this.stopping) {
      if (current) await new Promise((resolve) => current?.once('end', resolve));
      if (this.stopping) return;
      await pause(delay);
      current = await this.bringUp().catch(() => null);
      delay = current ? 100 : 1_000;
    }
  }

  welcome(socket: Socket): void {
    socket.on('error', () => undefined);
    socket.setTimeout(5_000, () => socket.destroy());
    socket.once('data', (word) => {
      if (word.toString('utf8').trim() !== this.token || this.stopping) {
        socket.destroy();
        return;
      }
      socket.setTimeout(0);
      this.borrowers.add(socket);
      void this.tellAddress(socket);
      // Half-closed by its owner, or dropped because the owner is no more: either way given back.
      const giveBack = () => void this.giveBack(socket);
      socket.once('end', giveBack);
      socket.once('close', giveBack);
    });
  }

  async tellAddress(socket: Socket): Promise<void> {
    const port = findPostmaster(this.places.cluster)?.port ?? rememberedPort(this.dataDir);
    socket.write(`${await databaseUrl(this.places.cluster, port, DATABASE)}\n`);
  }

  async giveBack(socket: Socket): Promise<void> {
    if (!this.borrowers.delete(socket)) return;
    if (this.borrowers.size === 0) await this.close();
    socket.destroy();
  }

  async close(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    this.door.close();
    const { cluster } = this.places;
    const running = findPostmaster(cluster);
    if (running && this.binaries) {
      await stopServer(running.pid, cluster, this.binaries);
      while (isAlive(running.pid)) await pause(20);
    }
    forgetKeeperState(this.dataDir, process.pid);
    if (this.durability === 'throwaway') await this.removeAll();
    for (const socket of this.borrowers) socket.destroy();
    setImmediate(() => process.exit(0));
  }

  async removeAll(): Promise<void> {
    for (const folder of new Set([this.places.home, this.dataDir])) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function lastComplaint(logFile: string): Promise<string> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const complaint = log.match(/(?:FATAL|PANIC|ERROR): .*/g)?.at(-1);
  return complaint?.replace(/^\w+:\s*/, '') ?? 'it gave no reason';
}

async function main(dataDir: string, durability: Durability): Promise<void> {
  const tell = (message: KeeperMessage) =>
    new Promise<void>((resolve) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => resolve());
      else resolve();
    });
  const keeper = new Keeper(dataDir, durability);
  try {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.on(signal, () => void keeper.close());
    const outcome = await keeper.open();
    await tell({ kind: outcome });
    if (outcome === 'taken') process.exit(0);
  } catch (error) {
    if (durability === 'throwaway') await keeper.removeAll();
    await tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  }
}

const [dataDir, durability] = process.argv.slice(2);
if (dataDir && (durability === 'kept' || durability === 'throwaway')) await main(dataDir, durability);
