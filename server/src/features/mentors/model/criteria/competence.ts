import type { ConceptLink, Criterion, Match, NamedConcept } from '../../../matching/index.ts';
import type { CandidateCase, MentorCandidate } from '../mentor-candidate.ts';
import type { Need } from '../need.ts';
import type { World } from '../world.ts';
import { bestFirst, casesThatCount, meanOfBestThree } from './best-three.ts';

/**
 * Do the mentor's cases show the occupations and skills the venture needs? What is chosen from the list counts fully,
 * what was read from words as much as the reading is sure, on both sides. A case fits by the closest concept it shows for
 * each one that is wanted; doubt about what is wanted takes from the fit only until one whole concept is wanted, so that
 * more words never make the same case fit less well than their doubt. The mentor fits by the mean of their best three
 * cases, as with topics.
 */
export const competence: Criterion<Need, MentorCandidate, World> = {
  code: 'COMPETENCE',

  fit: (need, mentor, world) => competenceFit(need.concepts, mentor.cases, world),

  evidence({ concepts }, mentor, world) {
    const counted = casesThatCount(mentor.cases, (one) => caseFit(concepts, one, world));
    const links = concepts.map((wanted) => linkOf(wanted, counted, world));
    return {
      fittingConceptIds: links.filter(({ how }) => how === 'SAME').map(({ wantedId }) => wantedId),
      missingConceptIds: links.filter(({ how }) => how === null).map(({ wantedId }) => wantedId),
      caseTitles: counted.flatMap(({ title }) => title ?? []),
      links,
    };
  },

  /** What would help most: that the best case also showed, as chosen, the concept it lacks. */
  change({ concepts }, mentor, world) {
    const [best, ...others] = bestFirst(mentor.cases, (one) => caseFit(concepts, one, world));
    if (!best) return null;
    const changes = concepts.map(({ conceptId }) => {
      const better = { ...best, concepts: [...(best.concepts ?? []), { conceptId, weight: 1, words: [] }] };
      return { conceptId, fit: competenceFit(concepts, [better, ...others], world) ?? 0 };
    });
    return changes.reduce<(typeof changes)[number] | null>((a, b) => (a && a.fit >= b.fit ? a : b), null);
  },
};

/** The mean of the best three cases, 0…1; null when the need names no occupation and no skill. */
export function competenceFit(
  wanted: readonly NamedConcept[],
  cases: readonly CandidateCase[],
  world: World,
): number | null {
  if (wanted.length === 0) return null;
  return meanOfBestThree(cases, (one) => caseFit(wanted, one, world));
}

/** What the weights of all that is wanted are divided by: their sum, and never less than one whole concept. */
export function wantedTotal(wanted: readonly NamedConcept[]): number {
  return Math.max(
    1,
    wanted.reduce((sum, { weight }) => sum + weight, 0),
  );
}

function caseFit(wanted: readonly NamedConcept[], one: CandidateCase, world: World): number {
  const shown = one.concepts;
  if (!shown || shown.length === 0) return 0;
  let sum = 0;
  for (const { conceptId, weight } of wanted) {
    let closest = 0;
    for (const concept of shown) {
      const match = world.match(conceptId, concept.conceptId);
      if (match) closest = Math.max(closest, match.worth * concept.weight);
    }
    sum += weight * closest;
  }
  return sum / wantedTotal(wanted);
}

interface Shown {
  readonly match: Match;
  readonly concept: NamedConcept;
  readonly title: string | undefined;
}

/** From one wanted concept to what shows it best among the cases that count. */
function linkOf(wanted: NamedConcept, cases: readonly CandidateCase[], world: World): ConceptLink {
  let best: Shown | null = null;
  for (const { concepts = [], title } of cases) {
    for (const concept of concepts) {
      const match = world.match(wanted.conceptId, concept.conceptId);
      if (match && (!best || match.worth * concept.weight > best.match.worth * best.concept.weight)) {
        best = { match, concept, title };
      }
    }
  }
  return {
    wantedId: wanted.conceptId,
    shownId: best?.concept.conceptId ?? null,
    how: best?.match.how ?? null,
    wantedWords: wanted.words,
    shownWords: best?.concept.words ?? [],
    caseTitle: best?.title ?? null,
  };
}
