import { Worker } from 'node:worker_threads';
import type { PlanAnswer, PlanTask } from './make-plans.ts';

/** The same file beside this one, whether it runs as written or as built. */
const THREAD = new URL(import.meta.url.replace(/plan-aside(\.[a-z]+)$/, 'plan-thread$1'));

/** A plan was not ready in time and has been given up. */
export class PlanTookTooLong extends Error {}

/**
 * Makes the plans in a thread of its own, so that nothing else waits for them. Throws PlanTookTooLong when they are not
 * ready after so many milliseconds; the thread is ended then.
 */
export async function planAside(task: PlanTask, budgetMs: number): Promise<PlanAnswer> {
  const thread = new Worker(THREAD, { workerData: task, env: {}, execArgv: [] });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PlanAnswer>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('The thread ended without an answer.')));
      timer = setTimeout(() => reject(new PlanTookTooLong()), budgetMs);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
