import type { Hours, PlaceBand } from './words.ts';

/** What matching knows of somebody who looks for work: words of vocabularies and bands only, and only what is shown. */
export interface CandidateProfile {
  readonly id: string;
  readonly occupationIds: readonly string[];
  readonly skillIds: readonly string[];
  /** `da:GOOD`. */
  readonly languages: readonly string[];
  readonly licences: readonly string[];
  readonly conditions: readonly string[];
  readonly hours: readonly Hours[];
  readonly placeBand: PlaceBand;
  /** The town, or of a municipality; null where the place is told no finer than the region. */
  readonly shownTownId: string | null;
  readonly shownMunicipality: string | null;
  readonly travelLimitMinutes: number;
  /** The first of a month. */
  readonly availableFrom: string;
}

/** What matching knows of work there is. Not its title: that is the company’s own words, and could name a sex or an age. */
export interface VacancyNeed {
  readonly id: string;
  readonly writtenIn: 'da' | 'en' | 'de';
  readonly occupationId: string;
  readonly skillIds: readonly string[];
  readonly languages: readonly string[];
  readonly licences: readonly string[];
  readonly conditions: readonly string[];
  readonly hours: Hours;
  readonly townId: string;
  readonly startsOn: string;
  /** An officer has said that those further off are looked at too. */
  readonly isWidened: boolean;
}

/** What a criterion may ask about the world. */
export interface WorkWorld {
  /** How alike the work of a vacancy is to an occupation, 0…1. */
  readonly likeness: (vacancy: VacancyNeed, occupationId: string) => number;
  /** What a shown concept is worth for a wanted one. */
  readonly match: (
    wantedId: string,
    shownId: string,
  ) => { how: 'SAME' | 'RELATED' | 'INFERRED'; worth: number } | null;
}

/** The largest town of a municipality stands for it where the place is told no finer. */
const MAIN_TOWN: Readonly<Record<string, string>> = { '657': 'herning', '756': 'ikast' };

/** From where the way is reckoned: never from a finer place than is shown. */
export function placeOf(
  candidate: Pick<CandidateProfile, 'shownTownId' | 'shownMunicipality'>,
): string | null {
  return candidate.shownTownId ?? MAIN_TOWN[candidate.shownMunicipality ?? ''] ?? null;
}
