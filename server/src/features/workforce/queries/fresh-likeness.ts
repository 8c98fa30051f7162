import type { AppServices } from '../../../platform/app-services.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Language } from '../../../platform/language.ts';
import { Competence } from '../../matching/index.ts';
import { OccupationSimilarity } from '../../linking/index.ts';
import type { TitleMeaning } from '../../linking/index.ts';
import { freshThesaurus, readableConcept } from '../../vocabulary/index.ts';
import type { Thesaurus } from '../../vocabulary/index.ts';
import type { VacancyNeed, WorkWorld } from '../model/matched.ts';

/** Titles so alike mean the same work; below the other, what they share is chance. */
const SAME = 0.999;
const CHANCE = 0.2;
/** Occupations at least so alike are looked at. */
const NEAR = 0.3;
/** An officer has widened the search. */
const WIDE = 0.2;
const MOST_TITLES = 2_000;

/** How alike the work behind titles and occupations is, in one language, by one state of the vocabulary. */
class Likeness {
  readonly #thesaurus: Thesaurus;
  readonly #language: Language;
  readonly #similarity: OccupationSimilarity;
  readonly #titles = new Map<string, TitleMeaning>();
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

  /** How alike a vacancy's title, or the occupation chosen for it, is to an occupation. */
  of({ title, occupationId }: Pick<VacancyNeed, 'title' | 'occupationId'>, otherId: string): number {
    if (occupationId === otherId) return 1;
    const other = this.#read(this.#labelOf(otherId));
    const most = Math.max(
      this.#similarity.compare(this.#read(title), other).score,
      this.#similarity.compare(this.#read(this.#labelOf(occupationId)), other).score,
    );
    return most >= SAME ? 1 : most < CHANCE ? 0 : most;
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
      const subject = { title: this.#labelOf(occupationId), occupationId };
      near = this.#occupationIds
        .map((id) => [id, this.of(subject, id)] as const)
        .filter(([, likeness]) => likeness >= WIDE);
      this.#near.set(occupationId, near);
    }
    return near;
  }

  #labelOf(id: string): string {
    return readableConcept(this.#thesaurus, id)?.label[this.#language] ?? '';
  }

  #read(title: string): TitleMeaning {
    let meaning = this.#titles.get(title);
    if (!meaning) {
      meaning = this.#similarity.read(title);
      if (this.#titles.size >= MOST_TITLES + this.#occupationIds.length) this.#titles.clear();
      this.#titles.set(title, meaning);
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
    likeness: (vacancy, occupationId) => likenessIn(vacancy.writtenIn).of(vacancy, occupationId),
    match: (wantedId, shownId) => competence.match(wantedId, shownId),
    near: (language, ids, isWide) => likenessIn(language).nearTo(ids, isWide),
  };
}
