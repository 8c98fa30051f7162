import { registerEnumType } from 'type-graphql';
import { PLAN_METHODS } from '../model/assignment/make-plans.ts';
import { COHORT_KINDS, cohortKindValues } from '../model/cohort-kinds.ts';
import {
  COHORT_NOTICES,
  COHORT_SIDES,
  COHORT_STATES,
  PAIR_STATES,
  WAITING_REASONS,
} from '../model/cohort-words.ts';

export {
  COHORT_KINDS,
  COHORT_NOTICES,
  COHORT_SIDES,
  COHORT_STATES,
  PAIR_STATES,
  PLAN_METHODS,
  WAITING_REASONS,
};

// Filled by the features that have the kinds, before the schema is built.
registerEnumType(COHORT_KINDS, {
  name: 'CohortKind',
  description: 'What is planned for many at once.',
  valuesConfig: cohortKindValues,
});

registerEnumType(COHORT_STATES, {
  name: 'CohortState',
  description: 'Where a cohort stands.',
  valuesConfig: {
    DRAFT: { description: 'Put together; there is no plan yet.' },
    RANKING: { description: 'Both sides say whom they would like best.' },
    PLANNED: { description: 'There are plans; nobody has been told.' },
    PUBLISHED: { description: 'One plan has become real.' },
    DISCARDED: { description: 'Thrown away; everybody waits as before.' },
  },
});

registerEnumType(COHORT_SIDES, {
  name: 'CohortSide',
  description: 'The two sides of a cohort.',
  valuesConfig: {
    SEEKER: { description: 'Those who wait.' },
    OFFER: { description: 'Those who have places.' },
  },
});

registerEnumType(PLAN_METHODS, {
  name: 'PlanMethod',
  description: 'What a plan aims at.',
  valuesConfig: {
    BEST_TOTAL: { description: 'The best sum of all scores; somebody may wait for it.' },
    EVERYONE: { description: 'As many as possible get somebody; then the best sum.' },
    BOTH_RANKED: { description: 'By what both sides have ranked: no two would rather have each other.' },
  },
});

registerEnumType(PAIR_STATES, {
  name: 'CohortPairState',
  description: 'What has become of a pair of a plan.',
  valuesConfig: {
    PENDING: { description: 'Planned; not real yet.' },
    PUBLISHED: { description: 'The place is held, and the other side is asked.' },
    LEFT_OUT: { description: 'It could no longer be: who seeks waits as before.' },
  },
});

registerEnumType(WAITING_REASONS, {
  name: 'CohortWaitingReason',
  description: 'Why somebody gets nobody in a plan.',
  valuesConfig: {
    NO_PLACE: { description: 'The places of those who fit went to others.' },
    NOBODY_FITS: { description: 'Nobody who has a place fits.' },
    CONFLICT: { description: 'Declared conflicts of interest exclude everybody who would fit.' },
  },
});

registerEnumType(COHORT_NOTICES, {
  name: 'CohortNotice',
  description: 'Why there are no new plans.',
  valuesConfig: {
    TOOK_TOO_LONG: { description: 'It took too long; try with fewer.' },
    NOBODY_WAITS: { description: 'Nobody of the cohort waits any more.' },
    FAILED: { description: 'Something went wrong here, several times; it can be tried again.' },
  },
});
