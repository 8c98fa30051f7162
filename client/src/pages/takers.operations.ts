import { graphql } from '../gql/index.ts';

/** The viewer as a taker, for the form. */
export const TakerNewQuery = graphql(`
  query TakerNewPage {
    viewer {
      id
      person {
        id
        name
      }
      taker {
        id
        name
        meansNote
        about
        travelLimitMinutes
        cvr
        state
        version
        town {
          id
        }
        blind {
          id
          industries {
            id
          }
          means {
            id
          }
          experience {
            id
          }
          employees {
            id
          }
          horizon {
            id
          }
        }
      }
    }
  }
`);

export const SaveTakerMutation = graphql(`
  mutation SaveTaker($input: SaveTakerInput!) {
    saveTaker(input: $input) {
      taker {
        id
        state
        version
      }
      problem {
        code
        field
      }
    }
  }
`);

/** The viewer as a taker: what fits, and what they have asked for. */
export const MyTakerQuery = graphql(`
  query MyTakerPage {
    viewer {
      id
      taker {
        id
        state
        dueAt
        isHidden
        blind {
          id
          ...BlindTaker_taker
        }
        businesses(first: 10) {
          id
          business {
            id
            ...BusinessCard_business
          }
          rationale {
            score
            ...Rationale_rationale
          }
        }
        interests {
          id
          ...InterestRow_interest
        }
      }
    }
  }
`);

/** A taker, for an adviser. */
export const TakerQuery = graphql(`
  query TakerPage($takerId: ID!) {
    taker(id: $takerId) {
      id
      name
      about
      meansNote
      cvr
      state
      viewerCanDecide
      town {
        id
        name
      }
      blind {
        id
        ...BlindTaker_taker
      }
    }
  }
`);

export const DecideTakerMutation = graphql(`
  mutation DecideTaker($input: DecideTakerInput!) {
    decideTaker(input: $input) {
      taker {
        id
        state
        viewerCanDecide
        blind {
          id
          isSeen
        }
      }
      problem {
        code
        field
      }
    }
  }
`);
