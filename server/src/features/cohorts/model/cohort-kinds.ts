import type { AppServices } from '../../../platform/app-services.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Language, Words } from '../../../platform/language.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { Rationale } from '../../matching/index.ts';

/** What a kind reads with. */
export interface Reading {
  readonly app: AppServices;
  readonly sql: Rows;
  readonly clock: Clock;
}

/** What a kind shows somebody with. */
export interface Looking extends Reading {
  readonly viewer: Viewer | null;
  readonly requestId: string;
}

/** Somebody who can take part, and whose it is. */
export interface Participant {
  readonly id: string;
  readonly personId: string;
}

/** Somebody who has places left. */
export interface Offering extends Participant {
  readonly places: number;
}

/** Somebody who can be had by one seeker. Only those are named whom no Must and no declared conflict excludes. */
export interface Fitting {
  readonly offerId: string;
  /** 0…100 */
  readonly score: number;
}

/** How those who take part fit each other, as it is now. */
export interface Fits {
  /** The best of those who fit, best first; fewer than `count` only when there are no more. */
  best(seekerId: string, count: number): Promise<readonly Fitting[]>;
  /** Whether a declared conflict is why nobody fits. */
  hasConflict(seekerId: string): Promise<boolean>;
  /** Why they fit; null when they do not any more. What is asked at the same time is read together. */
  explain(seekerId: string, offerId: string): Promise<Rationale | null>;
}

/** Who looks on: advisers, for whose work names are open, or the other side, to whom whoever seeks is blind. */
export type Onlooker = 'ADVISER' | 'OTHER_SIDE';

/** One side as an onlooker may see it before anything is decided. */
export interface Face {
  readonly title: Words;
  /** The language the title is in, when somebody has written it; null for words of the vocabulary. */
  readonly writtenIn: Language | null;
  /** Of somebody whose name is public; to advisers also of who seeks. */
  readonly name: string | null;
  readonly townId: string;
  /** The page of the client on which more is told; null when the onlooker may not read it. */
  readonly path: string | null;
}

/** A pair that an adviser has published. */
export interface PublishedPair {
  readonly pairId: string;
  readonly seekerId: string;
  readonly offerId: string;
  /** Who has published it. */
  readonly personId: string;
  /** Why the plan brings them together, by the rules of the day it was made: what was decided on. */
  readonly rationale: Rationale;
}

/** What a kind of cohort says of itself. */
export interface CohortKindParts {
  readonly kind: string;
  /** One sentence for the schema. */
  readonly description: string;
  /** Those who wait, the longest first: all, or those of these ids. */
  seekers(context: Reading, ids: readonly string[] | null): Promise<readonly Participant[]>;
  /** Those who have places left. */
  offers(context: Reading): Promise<readonly Offering[]>;
  fits(context: Reading, seekerIds: readonly string[]): Promise<Fits>;
  /** Reading about somebody who seeks is written down for them, where the kind says so. */
  faces(
    context: Looking,
    side: 'SEEKER' | 'OFFER',
    ids: readonly string[],
    onlooker: Onlooker,
  ): Promise<ReadonlyMap<string, Face>>;
  /**
   * Makes the real thing of a pair with the reasons of the plan, once however often it is called. A Problem says why it
   * can no longer be, by the rules of this moment.
   */
  publish(context: Reading, pair: PublishedPair): Promise<void>;
}

/** The kinds by their names, as GraphQL's enum CohortKind: filled by registration, before the schema is built. */
export const COHORT_KINDS: Record<string, string> = {};
/** What the enum says of its values; read when the schema is built. */
export const cohortKindValues: Record<string, { description: string }> = {};

const kinds = new Map<string, CohortKindParts>();

/** A kind plugs itself in, once, in its feature file. */
export function registerCohortKind(parts: CohortKindParts): void {
  if (kinds.has(parts.kind)) throw new Error(`The cohort kind "${parts.kind}" is registered twice.`);
  kinds.set(parts.kind, parts);
  COHORT_KINDS[parts.kind] = parts.kind;
  cohortKindValues[parts.kind] = { description: parts.description };
}

/** The kind, which must have been registered. */
export function cohortKind(kind: string): CohortKindParts {
  const found = kinds.get(kind);
  if (!found) throw new Error(`Nothing has registered the cohort kind "${kind}".`);
  return found;
}
