import { MatchIndex } from '../../matching/index.ts';
import type { Rationale, Scored } from '../../matching/index.ts';
import { offeredConcepts } from '../../vocabulary/index.ts';
import { knownWorld } from './known-world.ts';
import type { WorldOfConcepts } from './known-world.ts';
import { isPaused, placesLeft } from './mentor-candidate.ts';
import type { MentorCandidate } from './mentor-candidate.ts';
import { foundBy, worthOf } from './mentor-features.ts';
import type { MentorTraits } from './mentor-features.ts';
import { barFor } from './mentor-scoring.ts';
import type { MentorScoring } from './mentor-scoring.ts';
import type { Need } from './need.ts';
import { SmallMentors } from './pooled-mentor.ts';

const CONCEPTS = {
  topicIds: offeredConcepts('TOPIC').map(({ id }) => id),
  industryIds: offeredConcepts('INDUSTRY').map(({ id }) => id),
};

/** All approved mentors in memory, ready to be ranked for a need. */
export class MentorPool {
  readonly world: WorldOfConcepts;
  readonly #index = new MatchIndex<MentorCandidate, MentorTraits>();
  readonly #small = new SmallMentors();
  #scoring: MentorScoring;
  #ready: { today: string; count: number } | null = null;

  constructor(scoring: MentorScoring, world: WorldOfConcepts = knownWorld) {
    this.#scoring = scoring;
    this.world = world;
  }

  /** The rules mentors are scored by; others can be put in their place without reading anybody anew. */
  get scoring(): MentorScoring {
    return this.#scoring;
  }

  set scoring(scoring: MentorScoring) {
    this.#scoring = scoring;
  }

  get size(): number {
    return this.#index.size;
  }

  /** Takes in new or changed mentors; who is not approved, or is hidden, is left out. */
  putAll(mentors: readonly MentorCandidate[]): void {
    this.#ready = null;
    const findable = mentors.filter((mentor) => mentor.isApproved && !mentor.isHidden);
    for (const { id } of mentors) this.#index.remove(id);
    for (const mentor of this.#small.of(findable)) this.#putIn(mentor);
  }

  /** Takes in one. */
  put(mentor: MentorCandidate): void {
    this.putAll([mentor]);
  }

  /** Takes over everybody of another pool, under the world of this one; in steps, so that others have their turn. */
  *takeOver(other: MentorPool): Generator<void> {
    for (const mentor of other.#index.candidates()) {
      this.#putIn(mentor);
      yield;
    }
  }

  #putIn(mentor: MentorCandidate): void {
    this.#index.put(mentor.id, mentor, foundBy(mentor, CONCEPTS, this.world));
  }

  remove(mentorId: string): void {
    this.#ready = null;
    this.#index.remove(mentorId);
  }

  /** The best mentors for the need, best first; those who cannot be had are not among them. Other rules can be tried. */
  rank(
    need: Need,
    today: string,
    count: number,
    except: ReadonlySet<string> = new Set(),
    scoring: MentorScoring = this.scoring,
  ): Scored<MentorCandidate>[] {
    const query = {
      ...worthOf(need, scoring, this.world),
      score: (mentor: MentorCandidate) =>
        except.has(mentor.id) || barFor(need, mentor, today) !== null
          ? null
          : scoring.score(need, mentor, this.world),
      standsBack: ({ isFaded }: MentorCandidate) => isFaded,
    };
    return this.#index.top(query, count);
  }

  /** Why a mentor fits a need as they do. */
  explain(need: Need, mentor: MentorCandidate): Rationale {
    return this.#scoring.explain(need, mentor, this.world);
  }

  /** How many mentors can take a request today. */
  countReady(today: string): number {
    if (this.#ready?.today !== today) {
      let count = 0;
      for (const mentor of this.#index.candidates()) {
        if (placesLeft(mentor) > 0 && !isPaused(mentor, today)) count += 1;
      }
      this.#ready = { today, count };
    }
    return this.#ready.count;
  }
}
