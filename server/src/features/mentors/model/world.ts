import type { Match, TermRarity } from '../../matching/index.ts';

/** What criteria look up about concepts and towns. */
export interface World {
  /** 1 the same concept, 0.5 of the same broader group, else 0. */
  closeness(wantedId: string, shownId: string): number;
  /** What a shown occupation or skill counts for a wanted one; null when they have nothing to do with each other. */
  match(wantedId: string, shownId: string): Match | null;
  /** Minutes from town to town, or null when it is not known. */
  minutesBetween(fromTownId: string, toTownId: string): number | null;
  /** How rare words are among what mentors tell. */
  readonly rarity: TermRarity;
}

/** What a concept of the same broader group is worth. */
export const RELATED = 0.5;
