import type { Feature } from '../../platform/feature.ts';
import { registerRecordKind } from '../disclosure/index.ts';
import { registerFreshness } from '../freshness/index.ts';
import { registerIntroductionKind } from '../introductions/index.ts';
import { registerConsentText } from '../privacy/index.ts';
import { registerRequestKind } from '../requests/index.ts';
import { registerHitKind, registerSearchKind } from '../saved-searches/index.ts';
import { candidateFreshness } from './actions/keep-candidate-fresh.ts';
import { vacancyFreshness } from './actions/keep-vacancy-fresh.ts';
import { withdrawHiring } from './actions/leave-hiring.ts';
import { applicationIntroductions, candidateIntroductions } from './actions/open-candidate.ts';
import { lockCandidateOf, withdrawCandidate } from './actions/withdraw-candidate.ts';
import { withdrawReview } from './actions/withdraw-review.ts';
import { CandidateResolver, OwnCandidateResolver } from './graphql/candidate.resolver.ts';
import { HiringResolver } from './graphql/hiring.resolver.ts';
import { VacancyConnectionResolver, VacancyResolver } from './graphql/vacancy.resolver.ts';
import { Candidate } from './model/candidate.entity.ts';
import { ViewerWorkforceResolver } from './graphql/viewer.resolver.ts';
import { CANDIDATE_SHOWN } from './model/consent-text.ts';
import { HiringRequest } from './model/hiring-request.entity.ts';
import { WORKFORCE_DATA } from './model/personal-data.ts';
import { CANDIDATE_INTRODUCTION, VACANCY_APPLICATION, VACANCY_REVIEW } from './model/request-kinds.ts';
import { Vacancy } from './model/vacancy.entity.ts';
import { candidateTitles, requestFaces, vacancyHits, vacancyTitles } from './queries/faces.ts';
import { registerRulesForWork } from './queries/rules-for-work.ts';
import { vacancySearch } from './queries/vacancy-search.ts';

registerConsentText(CANDIDATE_SHOWN, { lock: lockCandidateOf, whenWithdrawn: withdrawCandidate });
registerRecordKind({
  kind: 'CANDIDATE',
  description: 'What somebody who looks for work tells.',
  fieldGroups: { NAME: 'Who it is.', CONTACT: 'How to reach the person.' },
  staffHats: ['EMPLOYMENT_OFFICER'],
  title: candidateTitles,
});
registerRecordKind({
  kind: 'VACANCY',
  description: 'Work that a company has.',
  fieldGroups: {},
  staffHats: ['EMPLOYMENT_OFFICER'],
  title: vacancyTitles,
});
registerFreshness(candidateFreshness);
registerFreshness(vacancyFreshness);
registerRequestKind({ ...VACANCY_REVIEW, faces: requestFaces, whenWithdrawn: withdrawReview });
registerRequestKind({ ...CANDIDATE_INTRODUCTION, faces: requestFaces, whenWithdrawn: withdrawHiring });
registerRequestKind({ ...VACANCY_APPLICATION, faces: requestFaces, whenWithdrawn: withdrawHiring });
registerIntroductionKind(candidateIntroductions);
registerIntroductionKind(applicationIntroductions);
registerSearchKind(vacancySearch);
registerHitKind({ subjectKind: 'VACANCY', faces: vacancyHits });
registerRulesForWork();

/** Work and those who look for it: blind until a candidate says yes to a company. */
export const workforce: Feature = {
  name: 'workforce',
  entities: [Candidate, Vacancy, HiringRequest],
  resolvers: [
    CandidateResolver,
    OwnCandidateResolver,
    VacancyResolver,
    VacancyConnectionResolver,
    HiringResolver,
    ViewerWorkforceResolver,
  ],
  personErased: (em, { personId }, { clock }) => withdrawCandidate(em, personId, clock.now()),
  personalData: WORKFORCE_DATA,
};
