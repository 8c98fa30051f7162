import { unpackedTogether } from '../../matching/index.ts';
import type { NamedConcept } from '../../matching/index.ts';
import type { CandidateCase, MentorCandidate } from './mentor-candidate.ts';
import { tellings } from './told-by.ts';

const NONE: readonly NamedConcept[] = [];
const NO_WORDS: readonly string[] = [];

/** Gives equal things the same place in memory: very many mentors speak the same languages and know the same topics. */
class Shared<Thing> {
  readonly #known = new Map<string, Thing>();

  of(key: string, make: () => Thing): Thing {
    let thing = this.#known.get(key);
    if (thing === undefined) this.#known.set(key, (thing = make()));
    return thing;
  }
}

/** Makes mentors small, for a memory that holds all of them: what is shown to people is not kept, what is equal is shared. */
export class SmallMentors {
  readonly #words = new Shared<string>();
  readonly #lists = new Shared<readonly string[]>();
  readonly #chosen = new Shared<NamedConcept>();
  readonly #cases = new Shared<CandidateCase>();

  /** The same mentors; the words of all of them are in arrays that they share. */
  of(mentors: readonly MentorCandidate[]): MentorCandidate[] {
    const all = mentors.map(tellings);
    const terms = unpackedTogether(all.flatMap((told) => told.map((one) => one.terms)));
    let at = 0;
    return mentors.map((mentor, place) => {
      const told = (all[place] ?? []).map(({ concepts }) => ({
        concepts: this.#conceptsOf(concepts),
        terms: terms[at++] as (typeof terms)[number],
      }));
      return { ...this.#small(mentor), told };
    });
  }

  #small(mentor: MentorCandidate): MentorCandidate {
    return {
      id: mentor.id,
      personId: mentor.personId,
      townId: this.#word(mentor.townId),
      languages: this.#list(mentor.languages),
      meeting: this.#word(mentor.meeting) as MentorCandidate['meeting'],
      travelLimitMinutes: mentor.travelLimitMinutes,
      capacity: mentor.capacity,
      placesUsed: mentor.placesUsed,
      isApproved: mentor.isApproved,
      isFaded: mentor.isFaded,
      isHidden: mentor.isHidden,
      pausedUntil: mentor.pausedUntil,
      conflictCvrs: this.#list(mentor.conflictCvrs),
      cases: mentor.cases.map((one) => this.#case(one)),
    };
  }

  #case({ industryId, topicIds, stage }: CandidateCase): CandidateCase {
    return this.#cases.of(`${industryId} ${stage} ${topicIds.join(' ')}`, () => ({
      industryId: this.#word(industryId),
      topicIds: this.#list(topicIds),
      stage: this.#word(stage) as CandidateCase['stage'],
    }));
  }

  /** What was read from words is as sure as no other reading is: only what was chosen is worth sharing. */
  #conceptsOf(concepts: readonly NamedConcept[]): readonly NamedConcept[] {
    if (concepts.length === 0) return NONE;
    return concepts.map(({ conceptId, weight }) =>
      weight === 1
        ? this.#chosen.of(conceptId, () => ({ conceptId: this.#word(conceptId), weight, words: NO_WORDS }))
        : { conceptId: this.#word(conceptId), weight, words: NO_WORDS },
    );
  }

  #list(list: readonly string[]): readonly string[] {
    return this.#lists.of(list.join(' '), () => list.map((one) => this.#word(one)));
  }

  #word(word: string): string {
    return this.#words.of(word, () => word);
  }
}
