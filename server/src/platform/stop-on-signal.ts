import type { Logger } from './log.ts';
import type { RunningProcess } from './start-process.ts';

/** How long what is in flight may take once the process has been told to end. */
const PATIENCE_MS = 9_500;

/** Ends the process politely on SIGTERM and SIGINT, and in any case within ten seconds. */
export function stopOnSignal(running: RunningProcess, log: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping.');
    setTimeout(() => {
      log.error({}, 'Something did not end in time.');
      process.exit(1);
    }, PATIENCE_MS).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ name: error instanceof Error ? error.name : 'unknown' }, 'Stopping failed.');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
