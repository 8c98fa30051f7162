import { casesFit, scoreCases, sharedWords } from '../../../matching/index.ts';
import type {
  ConceptLink,
  Criterion,
  Match,
  NamedConcept,
  ReadTold,
  WordLink,
} from '../../../matching/index.ts';
import type { MentorCandidate } from '../mentor-candidate.ts';
import type { Need } from '../need.ts';
import { type Place, placesOf, toldBy, wantedBy } from '../told-by.ts';
import type { World } from '../world.ts';

/**
 * Do the mentor's cases speak of what the venture needs: of the same occupations and skills, and in the same words? Judged
 * by `scoreCases`, the function that the command `rank-experts` runs: each case by the concepts it shows (stated 1, related
 * less, inferred less, and what was read from words as much as the reading is sure) and by the words it shares with the
 * idea; the mentor by the best three. The line below the name counts like one more case.
 */
export const competence: Criterion<Need, MentorCandidate, World> = {
  code: 'COMPETENCE',

  fit(need, mentor, world) {
    const wanted = wantedBy(need, world);
    if (wanted.concepts.length === 0 && wanted.wanted.size === 0) return null;
    return casesFit(wanted, toldBy(mentor), world);
  },

  /** All that fits, the best first, so that nothing that could count goes unnamed; the titles are of the three that do. */
  evidence(need, mentor, world) {
    const [told, places] = [toldBy(mentor), placesOf(mentor)];
    const { best, fitting } = scoreCases(wantedBy(need, world), told, world);
    const all = fitting.map(({ caseIndex }) => ({
      told: told[caseIndex] as ReadTold,
      place: places[caseIndex] as Place,
    }));
    const links = need.concepts.map((wanted) => conceptLink(wanted, all, world));
    return {
      fittingConceptIds: links.filter(({ how }) => how === 'SAME').map(({ wantedId }) => wantedId),
      missingConceptIds: links.filter(({ how }) => how === null).map(({ wantedId }) => wantedId),
      caseTitles: best.flatMap(({ caseIndex }) => places[caseIndex]?.title ?? []),
      links,
      words: all.flatMap(({ place }) => wordsOf(need, place, world)),
    };
  },

  /** What would help most: that the best case also showed, as chosen, the concept it lacks. */
  change(need, mentor, world) {
    const [wanted, told] = [wantedBy(need, world), toldBy(mentor)];
    if (mentor.cases.length === 0) return null;
    const best = scoreCases(wanted, told, world).best[0]?.caseIndex ?? 0;
    const changes = need.concepts.map(({ conceptId }) => {
      const better = told.map((one, at) =>
        at === best ? { ...one, concepts: [...one.concepts, { conceptId, weight: 1, words: [] }] } : one,
      );
      return { conceptId, fit: casesFit(wanted, better, world) };
    });
    return changes.reduce<(typeof changes)[number] | null>((a, b) => (a && a.fit >= b.fit ? a : b), null);
  },
};

interface Telling {
  readonly told: ReadTold;
  readonly place: Place;
}
interface Shown {
  readonly match: Match;
  readonly concept: NamedConcept;
  readonly title: string | undefined;
}

/** From one wanted concept to what shows it best. */
function conceptLink(wanted: NamedConcept, tellings: readonly Telling[], world: World): ConceptLink {
  let best: Shown | null = null;
  for (const { told, place } of tellings) {
    for (const concept of told.concepts) {
      const match = world.match(wanted.conceptId, concept.conceptId);
      if (match && (!best || match.worth * concept.weight > best.match.worth * best.concept.weight)) {
        best = { match, concept, title: place.title };
      }
    }
  }
  return {
    wantedId: wanted.conceptId,
    shownId: best?.concept.conceptId ?? null,
    how: best?.match.how ?? null,
    wantedWords: wanted.words,
    shownWords: best?.concept.words ?? [],
    caseTitle: best?.title || null,
  };
}

/** The words that the idea and a place have in common. */
function wordsOf({ text = '' }: Need, { text: shown, title }: Place, { rarity }: World): WordLink[] {
  if (text === '' || shown === '') return [];
  const words = sharedWords(text, shown, rarity);
  if (words.shown.length === 0) return [];
  return [{ wantedWords: words.wanted, shownWords: words.shown, caseTitle: title || null }];
}
