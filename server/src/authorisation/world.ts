import type { Viewer } from '../platform/viewer.ts';
import type { Actor, Person } from './actors.ts';

/** Somebody of the world: how they are known, and as whom they ask. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly viewer: Viewer;
}

/** The records that the rows of the matrix speak of, by their ids. */
export interface World {
  /** An id that nothing has. */
  readonly nobody: string;
  readonly people: Readonly<Record<Person, Somebody>>;
  /** Their matches; the first four are the entrepreneur's. */
  readonly matches: Readonly<Record<'held' | 'asked' | 'question' | 'declined' | 'matched', string>>;
  /** The requests these belong to; the declined one's waits for somebody else, the planned one's is in a cohort, the free one's in none. */
  readonly requests: Readonly<
    Record<'held' | 'asked' | 'question' | 'matched' | 'waiting' | 'planned' | 'free', string>
  >;
  readonly ventures: Readonly<Record<'asked' | 'matched' | 'waiting', string>>;
  readonly mentors: Readonly<Record<'asked' | 'matched' | 'other' | 'waiting' | 'ofOtherAdviser', string>>;
  readonly organisations: Readonly<Record<'council' | 'house' | 'host' | 'otherHost', string>>;
  readonly event: { readonly id: string; readonly slug: string; readonly sessionId: string };
  readonly otherEvent: { readonly id: string; readonly slug: string };
  readonly draftEvent: { readonly id: string; readonly slug: string };
  /** Businesses of an owner who is none of the people: everybody finds one, one waits; and a taker who is interested in the first. */
  readonly succession: Readonly<
    Record<'published' | 'waiting' | 'closed' | 'taker' | 'interest' | 'lost', string>
  >;
  /** Of a company and a candidate who are none of the people; the officer has posted somebody, reviewed all but what waits, and has work of their own that waits. */
  readonly work: Readonly<
    Record<
      | 'published'
      | 'rejected'
      | 'waiting'
      | 'ofOfficer'
      | 'company'
      | 'candidate'
      | 'posted'
      | 'open'
      | 'asked',
      string
    >
  >;
  readonly signUpId: string;
  readonly hatId: string;
  readonly invitationId: string;
  readonly notificationId: string;
  /** Written by the matched mentor, and not yet released. */
  readonly messageId: string;
  /** Of the entrepreneur, to the asked mentor. */
  readonly grantId: string;
  readonly consentId: string;
  /** Of the entrepreneur, named by words of their own. */
  readonly savedSearchId: string;
  /** One is ranked, one has plans, one is thrown away; and the entrepreneur’s part in the first. */
  readonly cohorts: Readonly<Record<'ranked' | 'planned' | 'discarded' | 'part', string>>;
  /** Secrets that open a thing to whoever has them. */
  readonly secrets: Readonly<Record<'ticket' | 'receipt' | 'invitation' | 'loginLink' | 'listing', string>>;
}

/** As whom an actor asks; a visitor as nobody. */
export const viewerOf = (world: World, actor: Actor): Viewer | undefined =>
  actor === 'visitor' ? undefined : world.people[actor].viewer;
