import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppServices } from '../../../platform/app-services.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import type { CriterionCode } from './criterion.ts';
import type { RuleSet, WeightWord } from './weight.ts';

/** What it takes to look at everybody who waits. */
export interface Looking {
  readonly app: AppServices;
  readonly sql: Rows;
  readonly clock: Clock;
}

/** One of the best, by the name or blind title under which staff may know them. */
export interface RankedOne {
  readonly id: string;
  readonly title: Words;
  readonly score: number;
}

/** Somebody or something that waits to be matched, and its best candidates under some rules, best first. */
export interface RankedCase {
  readonly id: string;
  /** What the case is called, blind. */
  readonly title: Words;
  readonly best: readonly RankedOne[];
}

/** A kind of matching whose rules staff can change. */
export interface MatchKindParts {
  readonly kind: string;
  /** One sentence for the schema. */
  readonly description: string;
  /** What it can weigh, in the order people read it. Rules weigh each of them. */
  readonly criteria: readonly CriterionCode[];
  /** Weights that nobody can change, because the search itself stands on them. */
  readonly fixed: Readonly<Partial<Record<CriterionCode, WeightWord>>>;
  /** Everybody who waits now with the best few under each of these rules, in the same order each time. */
  readonly ranked: (
    context: Looking,
    rules: readonly RuleSet[],
    best: number,
  ) => Promise<readonly (readonly RankedCase[])[]>;
  /** Called in the transaction that saves new rules. */
  readonly rulesSaved?: (em: EntityManager) => Promise<void>;
  /** Called when that is committed: what memory holds may be out of date. */
  readonly rulesChanged?: (app: AppServices) => void;
}

/** The kinds by their names, as GraphQL's enum MatchKind: filled by registration, before the schema is built. */
export const MATCH_KINDS: Record<string, string> = {};
export const MATCH_KIND_DESCRIPTIONS: Record<string, { description: string }> = {};

const kinds = new Map<string, MatchKindParts>();

/** A kind plugs itself in, once, in its feature file. */
export function registerMatchKind(parts: MatchKindParts): void {
  if (kinds.has(parts.kind)) throw new Error(`The kind "${parts.kind}" is matched twice.`);
  kinds.set(parts.kind, parts);
  MATCH_KINDS[parts.kind] = parts.kind;
  MATCH_KIND_DESCRIPTIONS[parts.kind] = { description: parts.description };
}

/** The kind of this name. One that nobody has plugged in is a mistake. */
export function matchKind(kind: string): MatchKindParts {
  const parts = kinds.get(kind);
  if (!parts) throw new Error(`Nobody matches the kind "${kind}".`);
  return parts;
}
