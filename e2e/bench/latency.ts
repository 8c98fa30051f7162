import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { operationsOf } from './harness.ts';
import type { Variables } from './inputs.ts';
import { percentile } from './statistics.ts';

/** How long people wait for an answer, in milliseconds. */
export type Latency = { count: number; p50: number; p95: number; p99: number };

/** What is asked how: `connections` people ask one question after the other. */
export type Asking = {
  url: string;
  operation: string;
  inputs: readonly Variables[];
  connections: number;
  /** Measured this long, after a fifth of it that is not. */
  seconds: number;
};

/** Asks again and again and measures every answer; one with errors stops the bench. */
export async function measureLatency(asking: Asking): Promise<Latency> {
  const { url, operation, inputs, connections, seconds } = asking;
  const query = await readFile(operationsOf('vaekstbro'), 'utf8');
  const bodies = inputs.map((variables) => JSON.stringify({ query, operationName: operation, variables }));
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const begin = performance.now() + seconds * 200;
  const end = begin + seconds * 1000;
  const waits: number[] = [];
  const askOn = async (first: number) => {
    for (let number = first; ; number += connections) {
      const asked = performance.now();
      if (asked >= end) return;
      await send(url, agent, bodies[number % bodies.length] ?? '');
      if (asked >= begin) waits.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, number) => askOn(number)));
  agent.destroy();
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(waits, share)) as [
    number,
    number,
    number,
  ];
  return { count: waits.length, p50, p95, p99 };
}

function send(url: string, agent: http.Agent, body: string): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200 && text.startsWith('{"data":{')) resolve();
        else reject(new Error(`An answer had the status ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    request.once('error', reject);
    request.end(body);
  });
}

/** The latency as cells of a table, and whether its p95 keeps the bar of 50 ms. */
export function latencyCells({ count, p50, p95, p99 }: Latency): string[] {
  return [...[p50, p95, p99].map((wait) => wait.toFixed(1)), String(count)];
}
export const LATENCY_TITLES = ['p50 ms', 'p95 ms', 'p99 ms', 'answers'];

/** How much memory a process takes, in megabytes; NaN where the system does not say. */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
