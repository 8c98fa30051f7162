import { type SkillEdge, Thesaurus, type ThesaurusConcept } from '../../../vocabulary/index.ts';
import type { LabelLanguage } from '../labels/label-list.ts';
import { ConceptRanker } from '../ranking/concept-ranker.ts';
import type { Answer, Question, Told } from './messages.ts';

/** Answers for the rankers of one thesaurus, one a language. Lives in a thread of its own. */
export class RankingDesk {
  readonly #concepts: ThesaurusConcept[] = [];
  readonly #edges: SkillEdge[] = [];
  readonly #rankers = new Map<LabelLanguage, ConceptRanker>();
  #thesaurus: Thesaurus | null = null;

  /** Does as told; answers where an answer is waited for. */
  hear(told: Told): Answer | null {
    switch (told.kind) {
      case 'CONCEPTS':
        this.#concepts.push(...told.concepts);
        this.#edges.push(...told.edges);
        return null;
      case 'FORGET':
        this.#rankers.delete(told.language);
        return null;
      case 'LEARN':
        return this.#answer(told.number, () => void this.#rankerOf(told.language));
      case 'RANK':
        return this.#answer(told.number, () => this.#rank(told));
    }
  }

  #answer(number: number, work: () => Answer['ranked'] | void): Answer {
    try {
      return { number, ranked: work() ?? [], failed: null };
    } catch (error) {
      return { number, ranked: [], failed: error instanceof Error ? error.message : 'Not an error object.' };
    }
  }

  #rank({ language, title, count }: Question): Answer['ranked'] {
    return this.#rankerOf(language).rank(title, count);
  }

  #rankerOf(language: LabelLanguage): ConceptRanker {
    const known = this.#rankers.get(language);
    if (known) return known;
    this.#thesaurus ??= new Thesaurus('aside', this.#concepts, this.#edges);
    const ranker = new ConceptRanker(this.#thesaurus, { language });
    this.#rankers.set(language, ranker);
    return ranker;
  }
}
