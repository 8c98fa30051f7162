import { graphql } from '../gql/index.ts';

/** A question between a company and a candidate, as the reader may see it. */
export const HiringHere_hiring = graphql(`
  fragment HiringHere_hiring on HiringRequest {
    id
    state
    askedBy
    askedAt
    dueAt
    endedAt
    words
    meeting
    reason
    reasonWords
    viewerIsCandidate
    viewerCanAnswer
    viewerCanReply
    viewerCanLeave
    opened {
      name
      email
      about
    }
    vacancy {
      id
      title
      writtenIn
      companyName
      type
      hours
      town {
        id
        name
      }
    }
    candidate {
      id
      label {
        da
        en
        de
      }
      ...BlindCandidate_candidate
    }
    rationale {
      score
      ...Rationale_rationale
    }
  }
`);

export const HiringQuery = graphql(`
  query HiringPage($id: ID!) {
    hiringRequest(id: $id) {
      id
      ...HiringHere_hiring
    }
  }
`);

export const AnswerHiringMutation = graphql(`
  mutation AnswerHiring($input: AnswerHiringInput!) {
    answerHiring(input: $input) {
      hiringRequest {
        id
        ...HiringHere_hiring
      }
      problem {
        code
        field
      }
    }
  }
`);

export const ReplyToCandidateMutation = graphql(`
  mutation ReplyToCandidate($input: ReplyToCandidateInput!) {
    replyToCandidate(input: $input) {
      hiringRequest {
        id
        ...HiringHere_hiring
      }
      problem {
        code
        field
      }
    }
  }
`);

export const LeaveHiringMutation = graphql(`
  mutation LeaveHiring($input: LeaveHiringInput!) {
    leaveHiring(input: $input) {
      hiringRequest {
        id
        ...HiringHere_hiring
      }
      problem {
        code
        field
      }
    }
  }
`);
