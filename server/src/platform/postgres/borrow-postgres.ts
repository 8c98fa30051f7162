import { fork } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Durability } from './cluster.ts';
import type { KeeperMessage } from './keeper.ts';
import { readKeeperState, type KeeperState } from './keeper-state.ts';
import { isAlive } from './postmaster.ts';

/** An embedded PostgreSQL in use by this process. */
export type BorrowedPostgres = {
  /** The address of its database. */
  url: string;
  /** Gives it back; when nobody else uses it, it has stopped when this resolves. */
  giveBack(): Promise<void>;
};

const PATIENCE = 90_000;

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the start that already runs it. It stops when the last
 * borrower gives it back or dies.
 */
export async function borrowPostgres(
  dataDir: string,
  durability: Durability = 'kept',
): Promise<BorrowedPostgres> {
  const folder = path.resolve(dataDir);
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const keeper = readKeeperState(folder);
    const borrowed = keeper && (await knock(keeper));
    if (borrowed) return stayConnected(folder, durability, borrowed);
    if (performance.now() > deadline) {
      throw new Error(`The embedded PostgreSQL in ${folder} did not start within ${PATIENCE / 1000} s.`);
    }
    // An outgoing keeper, or one that is just coming, needs a moment.
    if ((await startKeeper(folder, durability)) === 'taken') await pause(100);
  }
}

type Open = { url: string; socket: Socket; keeperPid: number };

/** Goes through the keeper's door; null when nobody is there. */
function knock(keeper: KeeperState): Promise<Open | null> {
  return new Promise((resolve) => {
    const socket = connect({ port: keeper.port, host: '127.0.0.1', allowHalfOpen: true });
    const nobody = () => {
      socket.destroy();
      resolve(null);
    };
    socket.setTimeout(5_000, nobody);
    socket.on('error', nobody);
    socket.once('end', nobody);
    socket.once('connect', () => socket.write(`${keeper.token}\n`));
    socket.once('data', (answer) => {
      socket.setTimeout(0);
      socket.off('end', nobody);
      resolve({ url: answer.toString('utf8').trim(), socket, keeperPid: keeper.pid });
    });
  });
}

function startKeeper(dataDir: string, durability: Durability): Promise<'ready' | 'taken'> {
  return new Promise((resolve, reject) => {
    const keeper = fork(path.join(import.meta.dirname, 'keeper.ts'), [dataDir, durability], {
      // Ctrl-C goes to the whole terminal; the database must outlive the server that is still finishing.
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
      cwd: path.parse(dataDir).root,
    });
    keeper.once('message', (message: KeeperMessage) => {
      if (keeper.connected) keeper.disconnect();
      keeper.unref();
      if (message.kind === 'failed') reject(new Error(message.message));
      else resolve(message.kind);
    });
    keeper.once('exit', (code, signal) =>
      reject(new Error(`The keeper of the embedded PostgreSQL ended early (${signal ?? code}).`)),
    );
  });
}

/** When the keeper itself is killed, another one takes the running database over: nobody has to start anew. */
function stayConnected(dataDir: string, durability: Durability, first: Open): BorrowedPostgres {
  let open = first;
  let given = false;
  const watch = () => {
    open.socket.once('close', () => {
      if (!given) void comeBack();
    });
    open.socket.once('end', () => open.socket.destroy());
  };
  const comeBack = async () => {
    while (!given) {
      await pause(200);
      await startKeeper(dataDir, durability).catch(() => undefined);
      const keeper = readKeeperState(dataDir);
      const again = keeper && (await knock(keeper));
      if (!again) continue;
      open = again;
      watch();
      return;
    }
  };
  watch();
  const giveBack = async () => {
    if (given) return;
    given = true;
    const gone = new Promise((resolve) => open.socket.once('close', resolve));
    if (open.socket.destroyed) return;
    open.socket.end();
    await gone;
    // The keeper that stopped the database ends right after it has said so; one that goes on serves others.
    for (let wait = 0; wait < 50 && isAlive(open.keeperPid) && readKeeperState(dataDir) === null; wait += 1) {
      await pause(20);
    }
  };
  return { url: first.url, giveBack };
}
