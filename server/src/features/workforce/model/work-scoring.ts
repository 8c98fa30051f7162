import { createScoring } from '../../matching/index.ts';
import type { RuleSet, Scoring } from '../../matching/index.ts';
import { WORK_CRITERIA } from './criteria/criteria.ts';
import type { CandidateProfile, VacancyNeed, WorkWorld } from './matched.ts';

/** The name of the rules by which candidates and vacancies are matched, whoever looks. */
export const WORK_RULES = 'CANDIDATE';

export type WorkScoring = Scoring<VacancyNeed, CandidateProfile, WorkWorld>;

/** One version of the rules: the same score and the same reasons for both sides. */
export function workScoring(rules: RuleSet): WorkScoring {
  return createScoring(WORK_CRITERIA, rules);
}
