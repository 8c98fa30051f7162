import { graphql } from '../gql/index.ts';

/** One business, blind, with what the reader has to do with it. */
export const BusinessPageQuery = graphql(`
  query BusinessPage($businessId: ID!) {
    business(id: $businessId) {
      id
      isFaded
      industry {
        id
        label {
          da
          en
          de
        }
      }
      place {
        label {
          da
          en
          de
        }
      }
      employees {
        id
        label {
          da
          en
          de
        }
      }
      viewerInterest {
        id
        state
      }
      ...BusinessFacts_business
    }
    viewer {
      id
      taker {
        id
        state
      }
      businesses {
        id
      }
    }
  }
`);

export const ExpressInterestMutation = graphql(`
  mutation ExpressInterest($input: ExpressInterestInput!) {
    expressInterest(input: $input) {
      interest {
        id
        state
      }
      problem {
        code
        field
      }
    }
  }
`);
