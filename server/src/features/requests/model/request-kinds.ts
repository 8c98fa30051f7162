import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppServices } from '../../../platform/app-services.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { Words } from '../../../platform/language.ts';
import type { Request } from './request.entity.ts';

/** What a kind needs to say what a request is about. */
export interface RequestSubject {
  readonly id: string;
  readonly subjectId: string;
  /** For whom it is said when they are the one asked; null for staff and the asker. */
  readonly askedId: string | null;
}

/** What a request is about: words made of vocabulary labels only, and the record that the viewer may open. */
export interface RequestFace {
  readonly title: Words;
  readonly subjectId: string;
}

/** The clock, and the services that a kind may need when it acts. */
export interface KindParts {
  readonly clock: Clock;
  readonly app: AppServices;
}

/** What a kind of request brings along. The mechanism knows no kind by name. */
export interface RequestKindRules {
  readonly kind: string;
  /** What is asked for; the description of the kind in GraphQL. */
  readonly description: string;
  /** Which of the six focus areas of the business policy it serves. */
  readonly focusArea: number;
  /** Within so many business days our side answers, each time it has the turn. */
  readonly promiseBusinessDays: number;
  /** Within so many business days whoever asks or is asked answers. */
  readonly turnBusinessDays: number;
  /** So many business days before the due time a reminder goes out. */
  readonly remindBusinessDaysBefore: number;
  /** The kind of record that the subject is, and under which reads are recorded. */
  readonly recordKind: string;
  /** Who answers for us. */
  readonly staffHats: readonly HatKind[];
  /** Whether only the staff of the request's own unit may see it, where it has one. */
  readonly isWalled?: boolean;
  /** What these requests are about, by request id. */
  readonly faces: (
    context: { readonly sql: Rows },
    requests: readonly RequestSubject[],
  ) => Promise<ReadonlyMap<string, RequestFace>>;
  /** Which of these requests have an answer of ours on its way that whoever asked has not been told of yet. */
  readonly inHand?: (
    context: { readonly sql: Rows },
    requestIds: readonly string[],
  ) => Promise<ReadonlySet<string>>;
  /**
   * Whoever was asked has stayed silent. Reads what it needs, and answers with the deed, which is done in the job's
   * transaction with the request's row locked: it hands the turn to the next choice (by `giveTurn`), or says that nobody
   * is left.
   */
  readonly whenOverdue?: (
    parts: KindParts,
  ) => Promise<(em: EntityManager, request: Request) => Promise<'HANDED_OVER' | 'NOBODY_LEFT'>>;
  /** Whoever asked no longer wants it: ends what hangs on it. Called in the transaction, with the request's row locked. */
  readonly whenWithdrawn?: (
    em: EntityManager,
    request: Request,
    parts: Pick<KindParts, 'clock'>,
  ) => Promise<void>;
  /** Called once a change made by the mechanism is committed: what memory holds may be out of date. */
  readonly changed?: (app: AppServices) => void;
}

const kinds = new Map<string, RequestKindRules>();

/** Every registered kind under its own name, as GraphQL registers enums. */
export const REQUEST_KINDS: Record<string, string> = {};
/** The descriptions of the registered kinds, as GraphQL takes them. */
export const REQUEST_KIND_DESCRIPTIONS: Record<string, { description: string }> = {};

/** Plugs a kind of request in; called by the feature that has it, before the schema is built. */
export function registerRequestKind(rules: RequestKindRules): void {
  kinds.set(rules.kind, rules);
  REQUEST_KINDS[rules.kind] = rules.kind;
  REQUEST_KIND_DESCRIPTIONS[rules.kind] = { description: rules.description };
}

/** The rules of a kind. */
export function rulesOf(kind: string): RequestKindRules {
  const rules = kinds.get(kind);
  if (!rules) throw new Error(`Nobody has registered requests of the kind "${kind}".`);
  return rules;
}

/** The rules of every kind, in the order they were plugged in. */
export function requestKinds(): RequestKindRules[] {
  return [...kinds.values()];
}
