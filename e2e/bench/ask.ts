import { readFile } from 'node:fs/promises';
import { operationsOf } from './harness.ts';
import type { Variables } from './inputs.ts';
import type { Target } from './targets.ts';

/** Asks a target once and gives its data; an answer with errors stops the bench. */
export async function ask<Data>(target: Target, operation: string, variables: Variables): Promise<Data> {
  const query = await readFile(operationsOf(target.name), 'utf8');
  const response = await fetch(target.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, operationName: operation, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (response.ok && !errors && data) return data;
  throw new Error(`${target.name} answers ${operation} with ${response.status} ${JSON.stringify(errors)}`);
}

type Connection = { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

/** The variables of the first pages of the target's own list: cursors are its own as well. */
export async function pages(target: Target, count = 8): Promise<Variables[]> {
  const asked: Variables[] = [{}];
  while (asked.length < count) {
    const data = await ask<Record<string, Connection>>(target, 'EventList', asked.at(-1) ?? {});
    const after = Object.values(data)[0]?.pageInfo;
    if (!after?.hasNextPage) break;
    asked.push({ after: after.endCursor });
  }
  return asked;
}
