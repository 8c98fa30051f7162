import { graphql } from '../gql/index.ts';

export const CohortQuery = graphql(`
  query CohortPage($id: ID!) {
    cohort(id: $id) {
      id
      name
      ...CohortHead_cohort
      state
      publishedPlan
      isBeingPlanned
      viewerCanPublish
      plans {
        id
        method
        pairs(first: 100) {
          nodes {
            id
            seeker {
              id
            }
            offer {
              id
            }
          }
        }
        ...PlanColumn_plan
      }
    }
  }
`);

export const PlanCohortMutation = graphql(`
  mutation PlanCohort($input: PlanCohortInput!) {
    planCohort(input: $input) {
      cohort {
        id
        ...CohortHead_cohort
      }
      problem {
        code
        field
      }
    }
  }
`);

export const OpenCohortRankingMutation = graphql(`
  mutation OpenCohortRanking($input: OpenCohortRankingInput!) {
    openCohortRanking(input: $input) {
      cohort {
        id
        ...CohortHead_cohort
      }
      problem {
        code
        field
      }
    }
  }
`);

export const PublishCohortPlanMutation = graphql(`
  mutation PublishCohortPlan($input: PublishCohortPlanInput!) {
    publishCohortPlan(input: $input) {
      cohort {
        id
        publishedPlan
        ...CohortHead_cohort
      }
      problem {
        code
        field
      }
    }
  }
`);

export const DiscardCohortMutation = graphql(`
  mutation DiscardCohort($input: DiscardCohortInput!) {
    discardCohort(input: $input) {
      cohort {
        id
        ...CohortHead_cohort
      }
      problem {
        code
        field
      }
    }
  }
`);
