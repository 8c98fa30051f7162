import type { EntityManager } from '@mikro-orm/postgresql';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { GrantWanted } from '../../disclosure/index.ts';
import type { Introduction } from './introduction.entity.ts';

/** A record that is opened to somebody. */
export type OpenedRecord = Pick<GrantWanted, 'recordKind' | 'recordId' | 'receiver'>;

/** What a kind of introduction says of itself. */
export interface IntroductionKindParts {
  readonly kind: string;
  /** One sentence for the schema. */
  readonly description: string;
  /** Whether the thing is one, as a business or a plot: then exactly one introduction of it is made. */
  readonly isExclusive: boolean;
  /** Whether somebody of staff approves it before the first side is asked, and who may. */
  readonly approvedBy?: readonly HatKind[];
  /** Whether the second side said yes when it asked, so that the first side's yes is the last. */
  readonly secondSideAgreedByAsking?: boolean;
  /** Whether the first side learns who the second is with the introduction only: until then its view is blind, also while they talk. */
  readonly secondSideIsBlind?: boolean;
  /** How it can end, such as HELPED; the codes have words in the client. */
  readonly outcomes: readonly string[];
  /** What each side opens to the other from the introduction on, and closes with its end. */
  readonly grants: (em: EntityManager, introduction: Introduction) => Promise<readonly GrantWanted[]>;
  /**
   * What ends with it, where that is more than `grants` says at the end: somebody may have withdrawn their consent
   * meanwhile, or have opened it before there were consents.
   */
  readonly opened?: (em: EntityManager, introduction: Introduction) => Promise<readonly OpenedRecord[]>;
  /** Called in the transaction in which it is lost, or is over because a person is no longer here: what hangs on it ends too. */
  readonly whenClosed?: (em: EntityManager, introduction: Introduction, now: Date) => Promise<void>;
}

/** The kinds by their names, as GraphQL's enum IntroductionKind: filled by registration, before the schema is built. */
export const INTRODUCTION_KINDS: Record<string, string> = {};
/** What the enum says of its values; read when the schema is built. */
export const introductionKindValues: Record<string, { description: string }> = {};

const kinds = new Map<string, IntroductionKindParts>();

/** A kind plugs itself in, once, in its feature file. */
export function registerIntroductionKind(parts: IntroductionKindParts): void {
  if (kinds.has(parts.kind)) throw new Error(`The introduction kind "${parts.kind}" is registered twice.`);
  kinds.set(parts.kind, parts);
  INTRODUCTION_KINDS[parts.kind] = parts.kind;
  introductionKindValues[parts.kind] = { description: parts.description };
}

/** The kind, which must have been registered. */
export function introductionKind(kind: string): IntroductionKindParts {
  const found = kinds.get(kind);
  if (!found) throw new Error(`Nothing has registered the introduction kind "${kind}".`);
  return found;
}
