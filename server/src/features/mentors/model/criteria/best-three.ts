import type { CandidateCase } from '../mentor-candidate.ts';

/** So many cases make a competence proven: one biography, however good, is not enough. */
export const CASES_THAT_COUNT = 3;

/** The mean of the best three cases, 0…1, where a case that is not there counts nothing: another can never lower it. */
export function meanOfBestThree<Case>(cases: readonly Case[], fitOf: (one: Case) => number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  for (const one of cases) {
    const fit = fitOf(one);
    if (fit > first) [first, second, third] = [fit, first, second];
    else if (fit > second) [second, third] = [fit, second];
    else if (fit > third) third = fit;
  }
  return (first + second + third) / CASES_THAT_COUNT;
}

/** The cases that count: the best three that fit at all. */
export function casesThatCount(
  cases: readonly CandidateCase[],
  fitOf: (one: CandidateCase) => number,
): CandidateCase[] {
  return bestFirst(cases, fitOf)
    .slice(0, CASES_THAT_COUNT)
    .filter((one) => fitOf(one) > 0);
}

/** All cases, the one that fits best first. */
export function bestFirst(
  cases: readonly CandidateCase[],
  fitOf: (one: CandidateCase) => number,
): CandidateCase[] {
  return cases.toSorted((a, b) => fitOf(b) - fitOf(a));
}
