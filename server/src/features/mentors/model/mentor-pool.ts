import { MatchIndex } from '../../matching/index.ts';
import type { Rationale, Scored } from '../../matching/index.ts';
import { offeredConcepts } from '../../vocabulary/index.ts';
import { knownWorld } from './known-world.ts';
import type { WorldOfConcepts } from './known-world.ts';
import { isPaused, placesLeft } from './mentor-candidate.ts';
import type { MentorCandidate } from './mentor-candidate.ts';
import { featuresOf, pointsFor, reachOf } from './mentor-features.ts';
import type { Reach } from './mentor-features.ts';
import { barFor } from './mentor-scoring.ts';
import type { MentorScoring } from './mentor-scoring.ts';
import type { Need } from './need.ts';

const CONCEPTS = {
  topicIds: offeredConcepts('TOPIC').map(({ id }) => id),
  industryIds: offeredConcepts('INDUSTRY').map(({ id }) => id),
};

/** All approved mentors in memory, ready to be ranked for a need. */
export class MentorPool {
  readonly scoring: MentorScoring;
  readonly world: WorldOfConcepts;
  readonly #index = new MatchIndex<MentorCandidate>();
  readonly #reaches = new Map<string, Reach>();
  #ready: { today: string; count: number } | null = null;

  constructor(scoring: MentorScoring, world: WorldOfConcepts = knownWorld) {
    this.scoring = scoring;
    this.world = world;
  }

  get size(): number {
    return this.#index.size;
  }

  /** Takes in a new or changed mentor; one who is not approved, or is hidden, is left out. */
  put(mentor: MentorCandidate): void {
    this.#ready = null;
    if (!mentor.isApproved || mentor.isHidden) {
      this.#index.remove(mentor.id);
      return;
    }
    const reach = reachOf(mentor);
    this.#reaches.set(reach.feature, reach);
    this.#index.put(mentor.id, mentor, featuresOf(mentor, CONCEPTS, this.world));
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
      points: pointsFor(need, this.#reaches.values(), scoring, this.world),
      requireAny: need.languages.map((code) => `language ${code}`),
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
    return this.scoring.explain(need, mentor, this.world);
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
