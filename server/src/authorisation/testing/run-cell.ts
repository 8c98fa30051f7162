import type { Api } from '../../testing/run-operation.ts';
import type { Actor } from '../actors.ts';
import { cellOf } from '../cells.ts';
import type { Outcome, Row } from '../cells.ts';
import { viewerOf } from '../world.ts';
import type { World } from '../world.ts';
import { documentOf, shortSelection, variablesOf } from './operation.ts';
import type { RootField } from './operation.ts';

/** What came back, without what differs each time. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly (string | null)[];
}

/** Asks as the actor. */
export async function ask(
  api: Api,
  world: World,
  actor: Actor,
  document: string,
  variables: object,
): Promise<Answer> {
  const as = viewerOf(world, actor);
  const { data, errors } = await api.settle<Record<string, unknown>>(document, variables, as ? { as } : {});
  return {
    data,
    codes: errors.map(({ extensions }) => (extensions?.['code'] as string | undefined) ?? null),
  };
}

/** Asks what the row says, as the actor. */
export function askRow(api: Api, world: World, root: RootField, row: Row, actor: Actor): Promise<Answer> {
  const variables = variablesOf(root, row, world, actor);
  return ask(api, world, actor, documentOf(root, variables, shortSelection(root, row)), variables);
}

/** What an answer amounts to; other errors than refusals are told as they are. */
export function outcomeOf({ data, codes }: Answer): Outcome | string {
  const [code] = codes;
  if (code === 'UNAUTHENTICATED') return 'LOG_IN';
  if (code === 'FORBIDDEN') return 'NOT_YOURS';
  if (code === 'NOT_FOUND') return 'NOT_THERE';
  if (codes.length > 0) return `error ${code}`;
  const asked = data?.['asked'];
  if (asked === null || asked === undefined) return 'NOT_THERE';
  if (Array.isArray(asked)) return asked.length > 0 ? 'YES' : 'EMPTY';
  const { problem, nodes, totalCount } = asked as {
    problem?: { code: string };
    nodes?: unknown[];
    totalCount?: number;
  };
  if (nodes) return nodes.length > 0 || (totalCount ?? 0) > 0 ? 'YES' : 'EMPTY';
  if (!problem) return 'YES';
  if (problem.code === 'FORBIDDEN') return 'NOT_YOURS';
  return problem.code === 'NOT_FOUND' ? 'NOT_THERE' : 'NOT_NOW';
}

/** What the actor found, in one line: the outcome, what they may do and read, and what happened although nothing should. */
export function lineOf(answer: Answer, row: Row, actor: Actor, changes: readonly string[]): string {
  const outcome = outcomeOf(answer);
  const happened = changes.map((table) => `changed ${table}`);
  if (outcome !== 'YES') return [outcome, ...happened].join(' ');
  if (cellOf(row, actor) === 'IGNORED') return ['IGNORED', ...happened].join(' ');
  return [outcome, ...flagsIn(answer), ...saidIn(answer, row), ...happened].join(' ');
}

/** What the row states, in the same line. */
export function statedLine(row: Row, actor: Actor): string {
  const outcome = cellOf(row, actor);
  if (outcome !== 'YES') return outcome;
  const flags = Object.entries(row.may ?? {}).filter(([, actors]) => actors.includes(actor));
  const says = Object.entries(row.says ?? {}).map(([field, said]) => `${field}=${said[actor] ?? said.rest}`);
  return [outcome, ...flags.map(([flag]) => flag).sort(), ...says].join(' ');
}

function saidIn({ data }: Answer, { says = {} }: Row): string[] {
  const asked = (data?.['asked'] ?? {}) as Record<string, unknown>;
  return Object.keys(says).map((field) => {
    const value = asked[field];
    return `${field}=${Array.isArray(value) ? value.length : String(value)}`;
  });
}

function flagsIn({ data }: Answer): string[] {
  const asked = data?.['asked'];
  if (typeof asked !== 'object' || asked === null) return [];
  return Object.entries(asked)
    .filter(([name, value]) => /^viewer(Can|Is)[A-Z]/.test(name) && value === true)
    .map(([name]) => name)
    .sort();
}

/** The same variables, but with an id that nothing has in the place of the row's id. */
export function withUnknownId(
  variables: Record<string, unknown>,
  row: Row,
  world: World,
): Record<string, unknown> {
  const isId = (key: string) => /^id$|Ids?$/.test(key);
  const unknown = (value: unknown) => (Array.isArray(value) ? [world.nobody] : world.nobody);
  const { input } = variables;
  const fields = (input ?? variables) as Record<string, unknown>;
  const found = row.id ?? Object.keys(fields).find(isId);
  const changed = found === undefined ? fields : { ...fields, [found]: unknown(fields[found]) };
  return input === undefined ? changed : { input: changed };
}
