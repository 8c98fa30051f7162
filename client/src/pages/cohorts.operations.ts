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
