import { MATCHES } from '../../matching/index.ts';
import type { Competence, NamedConcept } from '../../matching/index.ts';
import { meanOfBestThree } from './criteria/best-three.ts';
import { wantedTotal } from './criteria/competence.ts';
import type { CandidateCase } from './mentor-candidate.ts';
import type { Feature } from './mentor-features.ts';

/**
 * What a mentor is found by among occupations and skills: each concept their cases show, and each group directly above
 * one. The strength is the mean of the best three cases for it, so that few entries stand for all that is related.
 */
export function shownFeatures(cases: readonly CandidateCase[], competence: Competence): Feature[] {
  const byCase = cases.map(({ concepts = [] }) => strengthsOf(concepts, competence));
  const features = new Set(byCase.flatMap((strengths) => [...strengths.keys()]));
  return [...features].map((feature) => [
    feature,
    meanOfBestThree(byCase, (strengths) => strengths.get(feature) ?? 0),
  ]);
}

/**
 * What those features are worth for what is wanted. Summed they are never below the fit: whoever shows a concept also has
 * its group, so half for the group and half for the concept itself make the whole, and half for the group alone what a
 * related one is worth; everything else is added where the fit takes only the best.
 */
export function competencePoints(
  wanted: readonly NamedConcept[],
  most: number,
  competence: Competence,
): Feature[] {
  const total = wantedTotal(wanted);
  return wanted.flatMap(({ conceptId, weight }) => {
    const points = (most * weight) / total;
    const broader = competence.broader(conceptId);
    const { same, related } = MATCHES;
    return [
      [shows(conceptId), points * (broader.length > 0 ? same.worth - related.worth : same.worth)],
      [above(conceptId), points * related.worth],
      ...broader.flatMap((groupId): Feature[] => [
        [above(groupId), points * related.worth],
        [shows(groupId), points * related.worth],
      ]),
      ...Array.from(competence.occupationsNeeding(conceptId), ([occupationId, { worth }]): Feature => [
        shows(occupationId),
        points * worth,
      ]),
    ] satisfies Feature[];
  });
}

const shows = (conceptId: string) => `shows ${conceptId}`;
const above = (conceptId: string) => `above ${conceptId}`;

function strengthsOf(concepts: readonly NamedConcept[], competence: Competence): Map<string, number> {
  const strengths = new Map<string, number>();
  const raise = (feature: string, weight: number) =>
    strengths.set(feature, Math.max(weight, strengths.get(feature) ?? 0));
  for (const { conceptId, weight } of concepts) {
    raise(shows(conceptId), weight);
    for (const broaderId of competence.broader(conceptId)) raise(above(broaderId), weight);
  }
  return strengths;
}
