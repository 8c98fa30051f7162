import { graphql } from '../gql/index.ts';

/** A whole listing, for its owner and for advisers. */
export const MyBusinessQuery = graphql(`
  query MyBusinessPage($businessId: ID!) {
    ownBusiness(id: $businessId) {
      id
      companyName
      cvr
      facts
      figures
      blockedCvrs
      state
      isHidden
      dueAt
      outcome
      outcomeReason
      version
      viewerIsOwner
      viewerCanChange
      viewerCanDecide
      viewerCanClose
      town {
        id
        name
      }
      uniqueness {
        isUnique
        proposedPrecision
      }
      blind {
        id
        ...BusinessFacts_business
      }
      takers(first: 5) {
        id
        taker {
          id
          ...BlindTaker_taker
        }
        rationale {
          score
          ...Rationale_rationale
        }
      }
      interests {
        id
        state
        takerIdentity {
          name
        }
        ...InterestRow_interest
      }
    }
  }
`);

export const ApproveBusinessMutation = graphql(`
  mutation ApproveBusiness($input: ApproveBusinessInput!) {
    approveBusiness(input: $input) {
      business {
        id
        state
        viewerCanDecide
        blind {
          id
          ...BusinessFacts_business
        }
      }
      problem {
        code
        field
      }
    }
  }
`);

export const RefuseBusinessMutation = graphql(`
  mutation RefuseBusiness($input: RefuseBusinessInput!) {
    refuseBusiness(input: $input) {
      business {
        id
        state
        outcomeReason
        viewerCanDecide
      }
      problem {
        code
        field
      }
    }
  }
`);

export const CloseBusinessMutation = graphql(`
  mutation CloseBusiness($input: CloseBusinessInput!) {
    closeBusiness(input: $input) {
      business {
        id
        state
        outcome
        outcomeReason
        viewerCanChange
        viewerCanClose
        viewerCanDecide
      }
      problem {
        code
        field
      }
    }
  }
`);
