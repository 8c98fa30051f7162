import type { AppServices } from '../../../platform/app-services.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Language } from '../../../platform/language.ts';
import { Competence } from '../../matching/index.ts';
import { OccupationSimilarity } from '../../linking/index.ts';
import type { TitleMeaning } from '../../linking/index.ts';
import { freshThesaurus, readableConcept } from '../../vocabulary/index.ts';
import type { Thesaurus } from '../../vocabulary/index.ts';
import type { WorkWorld } from '../model/matched.ts';

/** Names so alike mean the same work; below the other, what they share is chance. */
const SAME = 0.999;
const CHANCE = 0.2;
/** Occupations at least so alike are looked at. */
const NEAR = 0.3;
/** An officer has widened the search. */
const WIDE = 0.2;

/**
 * How alike the work behind occupations is, in one language, by one state of the vocabulary: judged by the names of the
 * vocabulary alone, so that how a company or a candidate words it changes nothing.
 */
class Likeness {
  readonly #thesaurus: Thesaurus;
  readonly #language: Language;
  readonly #similarity: OccupationSimilarity;
  readonly #meanings = new Map<string, TitleMeaning>();
  readonly #near = new Map<string, readonly (readonly [string, number])[]>();
  readonly #occupationIds: readonly string[];

  constructor(thesaurus: Thesaurus, language: Language) {
    this.#thesaurus = thesaurus;
    this.#language = language;
    this.#similarity = new OccupationSimilarity(thesaurus, { language });
    this.#occupationIds = thesaurus.concepts
      .filter(({ scheme, isGroup }) => scheme === 'OCCUPATION' && !isGroup)
      .map(({ id }) => id);
  }

  /** How alike the work of two occupations is. */
  of(occupationId: string, otherId: string): number {
    if (occupationId === otherId) return 1;
    const { score } = this.#similarity.compare(this.#read(occupationId), this.#read(otherId));
    return score >= SAME ? 1 : score < CHANCE ? 0 : score;
  }

  /** The occupations that are like one of these, with how much; each of them is like itself. */
  nearTo(occupationIds: readonly string[], isWide: boolean): Map<string, number> {
    const near = new Map<string, number>();
    for (const one of occupationIds) {
      for (const [id, likeness] of this.#nearTo(one)) {
        if (likeness < (isWide ? WIDE : NEAR)) continue;
        near.set(id, Math.max(near.get(id) ?? 0, likeness));
      }
    }
    return near;
  }

  #nearTo(occupationId: string): readonly (readonly [string, number])[] {
    let near = this.#near.get(occupationId);
    if (!near) {
      near = this.#occupationIds
        .map((id) => [id, this.of(occupationId, id)] as const)
        .filter(([, likeness]) => likeness >= WIDE);
      this.#near.set(occupationId, near);
    }
    return near;
  }

  #read(occupationId: string): TitleMeaning {
    let meaning = this.#meanings.get(occupationId);
    if (!meaning) {
      const label = readableConcept(this.#thesaurus, occupationId)?.label[this.#language] ?? '';
      this.#meanings.set(occupationId, (meaning = this.#similarity.read(label)));
    }
    return meaning;
  }
}

interface Kept {
  readonly version: string;
  readonly competence: Competence;
  readonly byLanguage: Map<Language, Likeness>;
}
const kept = new WeakMap<AppServices, Kept>();

/** What matching asks about the world, by the vocabulary of this moment. */
export interface FreshWorld extends WorkWorld {
  readonly version: string;
  readonly near: (
    language: Language,
    occupationIds: readonly string[],
    isWide: boolean,
  ) => Map<string, number>;
}

/** The world of work in step with the vocabulary. The first question in a language reads all its occupations. */
export async function freshWorkWorld({ app, clock }: Pick<Context, 'app' | 'clock'>): Promise<FreshWorld> {
  const thesaurus = await freshThesaurus({ app, clock });
  let now = kept.get(app);
  if (now?.version !== thesaurus.version) {
    now = { version: thesaurus.version, competence: new Competence(thesaurus), byLanguage: new Map() };
    kept.set(app, now);
  }
  const { competence, byLanguage, version } = now;
  const likenessIn = (language: Language): Likeness => {
    let likeness = byLanguage.get(language);
    if (!likeness) byLanguage.set(language, (likeness = new Likeness(thesaurus, language)));
    return likeness;
  };
  return {
    version,
    likeness: (vacancy, occupationId) => likenessIn(vacancy.writtenIn).of(vacancy.occupationId, occupationId),
    match: (wantedId, shownId) => competence.match(wantedId, shownId),
    near: (language, ids, isWide) => likenessIn(language).nearTo(ids, isWide),
  };
}
