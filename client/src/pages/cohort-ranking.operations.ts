import { graphql } from '../gql/index.ts';

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
