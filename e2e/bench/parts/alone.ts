import { startAlone, stopTargets, type Target } from '../targets.ts';

/** Runs work on a server of ours that is started for it alone and ended afterwards; says how long it took to be ready. */
export type Alone = <T>(work: (target: Target, startupMs: number) => Promise<T>) => Promise<T>;

/** A server alone on this database. */
export function aloneOn(databaseUrl: string, dataDir: string, profile: string | undefined): Alone {
  return async (work) => {
    const began = performance.now();
    const target = await startAlone(databaseUrl, dataDir, profile);
    try {
      return await work(target, performance.now() - began);
    } finally {
      await stopTargets();
    }
  };
}
