import { graphql } from '../gql/index.ts';

/** An interest, as the reader may see it. */
export const InterestQuery = graphql(`
  query InterestPage($interestId: ID!) {
    businessInterest(id: $interestId) {
      ...InterestHere
    }
  }

  fragment InterestHere on BusinessInterest {
    id
    state
    dueAt
    facts
    figures
    textVersion
    textAcceptedAt
    declineReason
    motivation
    isBlocked
    viewerIsOwner
    viewerIsTaker
    viewerCanScreen
    viewerCanStop
    viewerCanAnswer
    viewerCanAcceptText
    viewerCanOpenIdentity
    viewerCanEnd
    identity {
      companyName
      cvr
      contactName
      contactEmail
      town {
        id
        name
      }
    }
    takerIdentity {
      name
      email
      about
      meansNote
    }
    opened {
      grantId
      fieldGroups
      until
    }
    business {
      id
      ...BusinessFacts_business
    }
    taker {
      id
      ...BlindTaker_taker
    }
    rationale {
      score
      ...Rationale_rationale
    }
  }
`);

export const ApproveInterestMutation = graphql(`
  mutation ApproveInterest($input: InterestInput!) {
    approveInterest(input: $input) {
      interest {
        ...InterestHere
      }
      problem {
        code
        field
      }
    }
  }
`);

export const RefuseInterestMutation = graphql(`
  mutation RefuseInterest($input: RefuseInterestInput!) {
    refuseInterest(input: $input) {
      interest {
        ...InterestHere
      }
      problem {
        code
        field
      }
    }
  }
`);

export const AnswerInterestMutation = graphql(`
  mutation AnswerInterest($input: AnswerInterestInput!) {
    answerInterest(input: $input) {
      interest {
        ...InterestHere
      }
      problem {
        code
        field
      }
    }
  }
`);

export const AcceptConfidentialityMutation = graphql(`
  mutation AcceptConfidentiality($input: AcceptConfidentialityInput!) {
    acceptConfidentiality(input: $input) {
      interest {
        ...InterestHere
      }
      problem {
        code
        field
      }
    }
  }
`);

export const OpenIdentityMutation = graphql(`
  mutation OpenIdentity($input: InterestInput!) {
    openIdentity(input: $input) {
      interest {
        ...InterestHere
      }
      problem {
        code
        field
      }
    }
  }
`);

export const EndInterestMutation = graphql(`
  mutation EndInterest($input: EndInterestInput!) {
    endInterest(input: $input) {
      interest {
        ...InterestHere
      }
      problem {
        code
        field
      }
    }
  }
`);

export const RecallGrantMutation = graphql(`
  mutation RecallGrant($input: WithdrawGrantInput!) {
    withdrawGrant(input: $input) {
      grant {
        id
        isOpen
      }
      problem {
        code
        field
      }
    }
  }
`);
