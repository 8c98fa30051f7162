import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { step } from '@vaekstbro/server/src/cli/progress.ts';
import { importEsco } from '@vaekstbro/server/src/features/vocabulary/esco/import-esco.ts';
import { ask } from '../ask.ts';
import { latencyCells, LATENCY_TITLES, measureLatency, memoryOf } from '../latency.ts';
import { table } from '../table.ts';
import type { Target } from '../targets.ts';
import { withClient } from '../world.ts';
import type { Alone } from './alone.ts';
import { ideas, namesOf, shareOf, typings, type Typing } from './linking-inputs.ts';
import { indexTrigrams, measureTrigrams } from './trigrams.ts';

type Found = { findConcepts: { concept: { id: string } }[] };
type Setting = { databaseUrl: string; alone: Alone; seconds: number; esco: string | undefined };

const MOST_TYPED = 300;
const MOST_IDEAS = 60;
const PATIENCE = 120_000;

/** How long it takes to find concepts by what is typed and by what is written, against pg_trgm on the same database. */
export async function measureLinking({ databaseUrl, alone, seconds, esco }: Setting): Promise<string> {
  const rows = await step('Linking with the starter vocabulary', () =>
    withVocabulary('starter', databaseUrl, alone, seconds),
  );
  let imported = '';
  if (esco) {
    const took = await step(`ESCO is imported from ${path.basename(esco)}`, () => bringIn(databaseUrl, esco));
    imported = ` Importing it took ${(took / 1000).toFixed(0)} s.`;
    rows.push(
      ...(await step('Linking with ESCO', () => withVocabulary('with ESCO', databaseUrl, alone, seconds))),
    );
  }
  const titles = [
    'vocabulary',
    'names',
    'what',
    'connections',
    ...LATENCY_TITLES,
    'among the first 8',
    'RSS MB',
  ];
  return [
    '### Linking',
    '',
    `\`findConcepts\`: ${MOST_TYPED} beginnings, typing mistakes, other names and whole names of occupations and skills in`,
    'Danish, English and German. `linkText`: ideas of 600 characters. Both through GraphQL; to reach: p95 ≤ 50 ms. pg_trgm:',
    'its nearest neighbours of the same names by a GiST index in the same database, as a bare prepared statement; that is',
    `what ours is to be measured by. Among the first 8: how often what was meant is there, in all (by the beginning / with a`,
    `mistake / by another name / by the whole name). RSS is that of the whole server.${imported}`,
    '',
    table(titles, rows),
  ].join('\n');
}

async function withVocabulary(
  vocabulary: string,
  databaseUrl: string,
  alone: Alone,
  seconds: number,
): Promise<string[][]> {
  const names = await namesOf(databaseUrl);
  const typed = typings(names, MOST_TYPED);
  const written = ideas(names, MOST_IDEAS);
  const rows: string[][] = [];
  const add = (what: string, connections: number, cells: string[], found: string, memory: string) =>
    rows.push([
      vocabulary,
      names.length.toLocaleString('en'),
      what,
      String(connections),
      ...cells,
      found,
      memory,
    ]);
  await alone(async (target) => {
    await readyToLink(target, typed);
    const found = await shareFound(target, typed);
    for (const [operation, inputs, share] of [
      ['FindConcepts', typed.map(({ text, language }) => ({ text, language })), found],
      ['LinkText', written, '–'],
    ] as const) {
      for (const connections of [1, 8]) {
        const latency = await measureLatency({ url: target.url, operation, inputs, connections, seconds });
        const what = operation === 'FindConcepts' ? 'findConcepts' : 'linkText';
        add(what, connections, latencyCells(latency), share, (await memoryOf(target.pid)).toFixed(0));
      }
    }
  });
  await indexTrigrams(databaseUrl);
  const trigrams = await measureTrigrams(databaseUrl, typed, seconds);
  add('pg_trgm', 1, latencyCells(trigrams.latency), trigrams.share, '–');
  return rows;
}

/** Waits until the server finds something: it may begin to answer before its linker is made. */
async function readyToLink(target: Target, typed: readonly Typing[]): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (let number = 0; performance.now() < deadline; number += 1) {
    const { text, language } = typed[number % typed.length] as Typing;
    const { findConcepts } = await ask<Found>(target, 'FindConcepts', { text, language });
    if (findConcepts.length > 0) return;
    await pause(50);
  }
  throw new Error('The server never found a concept.');
}

/** How often what is meant is among the first eight, over all and for each way of typing. */
async function shareFound(target: Target, typed: readonly Typing[]): Promise<string> {
  const found: Typing[] = [];
  for (const typing of typed) {
    const { text, language, conceptId } = typing;
    const { findConcepts } = await ask<Found>(target, 'FindConcepts', { text, language });
    if (findConcepts.some(({ concept }) => concept.id === conceptId)) found.push(typing);
  }
  return shareOf(found, typed);
}

/** Imports ESCO; says how many milliseconds it took. */
async function bringIn(databaseUrl: string, folder: string): Promise<number> {
  const began = performance.now();
  await withClient(databaseUrl, (client) =>
    importEsco(client, [path.resolve(folder)], {
      startedBy: 'pnpm bench',
      now: () => new Date(),
      version: '1.1.1',
    }),
  );
  return performance.now() - began;
}
