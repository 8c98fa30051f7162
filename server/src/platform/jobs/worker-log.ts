import { Logger } from 'graphile-worker';
import type { Logger as Log } from '../log.ts';

/** graphile-worker's words in our log: its failures as errors, everything else only when debugging. */
export function workerLog(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ part: 'jobs' }, message);
    else if (level === 'warning') log.warn({ part: 'jobs' }, message);
    else log.debug({ part: 'jobs' }, message);
  });
}

/** For runs whose caller hears of a failure by an exception. */
export const silentWorkerLog = new Logger(() => () => undefined);
