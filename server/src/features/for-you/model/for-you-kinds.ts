import type { AppServices } from '../../../platform/app-services.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Language, Words } from '../../../platform/language.ts';
import type { Rationale } from '../../matching/index.ts';
import type { ForYouProfile } from './profile.ts';
import type { Wishes } from './wishes.ts';

/** What it takes to look for what fits. */
export interface Looking {
  readonly sql: Rows;
  readonly clock: Clock;
  readonly app: AppServices;
}

/** Something that fits a profile, told with nothing that is not for everybody. */
export interface ForYouMatch {
  readonly id: string;
  /** What everybody may read of it; of a blind listing, labels of vocabularies. */
  readonly title: Words | null;
  readonly lead: Words | null;
  /** In the place of the two: the name somebody is listed under, and the line they have written to be read. */
  readonly name: string | null;
  readonly headline: string | null;
  /** The language of that line. */
  readonly writtenIn: Language | null;
  /** Where it is or they are; null where that says nothing. */
  readonly townId: string | null;
  /** When it begins; null for what does not begin. */
  readonly startsAt: string | null;
  /** Its page. */
  readonly path: string;
  /** By the matching engine, under the kind's own criteria and rules. */
  readonly rationale: Rationale;
  /** Since when it can be found as it is, as PostgreSQL writes moments: what came later than a search is news to it. */
  readonly findableSince: string;
}

/** A kind of listing that can be for somebody. */
export interface ForYouParts {
  readonly kind: string;
  /** One sentence for the schema. */
  readonly description: string;
  /** What this kind is wished for, where that is something else than help: the scale counts these wishes instead. */
  readonly wishes?: (profile: ForYouProfile) => Wishes;
  /**
   * The best few of this kind for each profile, and none that has nothing to do with what is needed. A profile need
   * not be stored anywhere. All profiles are asked about at once: it may take a few statements for all of them, never some for each.
   */
  readonly forProfiles: (
    context: Looking,
    profiles: readonly ForYouProfile[],
    first: number,
  ) => Promise<readonly (readonly ForYouMatch[])[]>;
}

/** The kinds by their names, as GraphQL's enum ForYouKind: filled by registration, before the schema is built. */
export const FOR_YOU_KINDS: Record<string, string> = {};
export const forYouKindValues: Record<string, { description: string }> = {};

const kinds = new Map<string, ForYouParts>();

/** A kind plugs itself in, once, in its feature file. */
export function registerForYouKind(parts: ForYouParts): void {
  if (kinds.has(parts.kind)) throw new Error(`The kind "${parts.kind}" is for you twice.`);
  kinds.set(parts.kind, parts);
  FOR_YOU_KINDS[parts.kind] = parts.kind;
  forYouKindValues[parts.kind] = { description: parts.description };
}

/** Every kind that has plugged itself in, in that order. */
export function forYouKinds(): readonly ForYouParts[] {
  return [...kinds.values()];
}
