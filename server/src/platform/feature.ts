import type { EntityClass, EntityManager, EntitySchema } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { AppServices } from './app-services.ts';
import type { Clock } from './clock.ts';
import type { DeedLog } from './deeds.ts';
import type { HatKind } from './hat-kinds.ts';
import type { JobHandlers } from './jobs/job.ts';
import type { PersonalTable } from './personal-data.ts';
import type { ViewerSource } from './viewer.ts';

/**
 * What is locked of a person who is erased, in the order in which everybody locks: who answers, hands over and suggests
 * locks the request first, then the introduction that came of it; a message and a mentor come after both.
 */
export const ERASURE_LOCKS = ['HAT', 'REQUEST', 'INTRODUCTION'] as const;
type ErasureLock = (em: EntityManager, person: { personId: string }) => Promise<void>;

/** What a feature plugs into the application. */
export interface Feature {
  name: string;
  entities?: readonly (EntitySchema | EntityClass<object>)[];
  // eslint's and type-graphql's word for "a class": resolvers are found by their decorators.
  resolvers?: readonly ResolverClass[];
  jobs?: JobHandlers;
  /** Addresses outside GraphQL, such as a calendar file. */
  routes?: (http: FastifyInstance, app: AppServices) => void;
  /** Called in the transaction in which a person has proven by a link that the address is theirs. */
  emailProven?: (
    em: EntityManager,
    person: { personId: string; email: string },
    clock: Clock,
  ) => Promise<void>;
  /** Called in the transaction in which a hat is taken off somebody. */
  hatEnded?: (em: EntityManager, hat: { personId: string; kind: HatKind }) => Promise<void>;
  /** Called once that is committed: what memory holds may be out of date. */
  hatsChanged?: (app: AppServices) => void;
  /** The tables in which this feature keeps something about people. */
  personalData?: readonly PersonalTable[];
  /** Its tables that say nothing about any person, each with the reason. */
  tellsOfNobody?: Readonly<Record<string, string>>;
  /**
   * Locks what this feature has of a person who is erased and others may be deciding about, in the order of ids. Called
   * step by step through all features, before anything is changed.
   */
  erasureLocks?: Partial<Readonly<Record<(typeof ERASURE_LOCKS)[number], ErasureLock>>>;
  /**
   * Called in the transaction in which a person is erased, before their data are scrubbed: what they take part in ends
   * properly, and the others are told.
   */
  personErased?: (
    em: EntityManager,
    person: { personId: string; email: string | null },
    parts: { clock: Clock; app: AppServices },
  ) => Promise<void>;
  /** Jobs that run by themselves, in the words of crontab, UTC. */
  cron?: readonly { job: string; at: string }[];
  /** Called at every start, before anybody is answered and any job is done. */
  start?: (app: AppServices) => Promise<void>;
  /** Fills memory before the first question, e.g. vocabularies. */
  warm?: (app: AppServices) => Promise<void>;
  /** Who asks; exactly one feature (accounts) knows. */
  viewers?: ViewerSource;
  /** Where it is written down what people do; exactly one feature (audit) does. */
  deedLog?: DeedLog;
}

/** A class with type-graphql's @Resolver. */
export type ResolverClass = new () => object;
