import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** What the reader looks for in a job. */
export const jobsSearch = searchParams({
  town: text(),
  type: oneOf(['ORDINARY', 'APPRENTICESHIP', 'STUDENT_JOB', 'WAGE_SUBSIDY', 'TRAINEESHIP', 'INCLUSION']),
  hours: oneOf(['UP_TO_15', 'FROM_16_TO_29', 'FROM_30_TO_36', 'FULL_TIME']),
});
