import { graphql } from '../gql/index.ts';

export const CohortsQuery = graphql(`
  query CohortsPage($after: String) {
    cohorts(first: 20, after: $after) {
      totalCount
      nodes {
        id
        ...CohortCard_cohort
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WaitingForCohortQuery = graphql(`
  query WaitingForCohort {
    mentorRequests(first: 100, state: WAITING) {
      nodes {
        id
        venture {
          id
          contactName
          town {
            id
            name
          }
          industry {
            id
            label {
              da
              en
              de
            }
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const CreateCohortMutation = graphql(`
  mutation CreateCohort($input: CreateCohortInput!) {
    createCohort(input: $input) {
      cohort {
        id
        ...CohortCard_cohort
      }
      problem {
        code
        field
      }
    }
  }
`);

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

export const CohortRankingQuery = graphql(`
  query CohortRankingPage($id: ID!) {
    cohortRanking(id: $id) {
      id
      name
      side
      until
      viewerCanRank
      choices {
        id
        ...RankingForm_choice
      }
    }
  }
`);

export const RankCohortMutation = graphql(`
  mutation RankCohort($input: RankCohortInput!) {
    rankCohort(input: $input) {
      ranking {
        id
        choices {
          id
          rank
        }
      }
      problem {
        code
        field
      }
    }
  }
`);
