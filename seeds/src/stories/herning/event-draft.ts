/** A text in Danish, English and German. */
export type Said = readonly [da: string, en: string, de: string];

export interface SessionDraft {
  readonly key: string;
  readonly title: Said;
  readonly speaker: string | null;
  readonly room: string;
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
  /** How many of those who come have chosen it; more than the capacity makes a waiting list. */
  readonly chosenBy: number;
}

export interface EventDraft {
  readonly key: string;
  readonly kind: 'ENTREPRENEUR_DAY' | 'COURSE' | 'MEETING';
  readonly title: Said;
  readonly lead: Said;
  readonly about: Said;
  readonly venue: string;
  readonly town: string;
  readonly organiser: string;
  readonly focusArea: number;
  /** What it helps with: topics of the vocabulary. */
  readonly topics: readonly string[];
  /** Days from the planting of the world; null is the next Entrepreneur Day. */
  readonly inDays: number | null;
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
  /** How many have signed up, those who wait included. */
  readonly signUps: number;
  readonly sessions: readonly SessionDraft[];
}
