import { parentPort, workerData } from 'node:worker_threads';
import { makePlans } from './make-plans.ts';
import type { PlanTask } from './make-plans.ts';

// What a thread of `planAside` runs: one task, one answer.
parentPort?.postMessage(makePlans(workerData as PlanTask));
