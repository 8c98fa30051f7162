import { parentPort } from 'node:worker_threads';
import { RankingDesk } from './ranking-desk.ts';
import type { Told } from './messages.ts';

// What a thread of RankerAside runs: one question after the other.
const desk = new RankingDesk();
parentPort?.on('message', (told: Told) => {
  const answer = desk.hear(told);
  if (answer) parentPort?.postMessage(answer);
});
