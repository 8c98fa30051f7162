import { graphql } from '../gql/index.ts';

/** One blind candidate, and one's own jobs to ask about. */
export const CandidateQuery = graphql(`
  query CandidatePage($id: ID!) {
    viewer {
      id
      viewerCanPostCandidates
    }
    candidate(id: $id) {
      id
      label {
        da
        en
        de
      }
      ...BlindCandidate_candidate
    }
    keptCandidate(id: $id) {
      id
      state
      about
      placeBand
      isPosted
      person {
        id
        name
      }
      town {
        id
        name
      }
      blind {
        id
        label {
          da
          en
          de
        }
        ...BlindCandidate_candidate
      }
    }
    myVacancies(first: 50) {
      id
      title
      state
      viewerCanSeeCandidates
    }
  }
`);

export const AskForCandidateMutation = graphql(`
  mutation AskForCandidate($input: AskForCandidateInput!) {
    askForCandidate(input: $input) {
      hiringRequest {
        id
      }
      problem {
        code
        field
      }
    }
  }
`);
