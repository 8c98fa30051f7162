import { graphql } from '../gql/index.ts';

/** What somebody has told as a candidate, for the form. */
export const CandidateValues_candidate = graphql(`
  fragment CandidateValues_candidate on OwnCandidate {
    id
    availableFrom
    about
    version
    isPosted
    person {
      id
      name
    }
    town {
      id
    }
    blind {
      id
      occupations {
        id
        label {
          da
          en
          de
        }
      }
      skills {
        id
        label {
          da
          en
          de
        }
      }
      languages {
        code
        level
      }
      licences
      conditions
      hours
      travelLimitMinutes
    }
  }
`);

/** Who fills in the form, and whether for somebody else. */
export const CandidateNewQuery = graphql(`
  query CandidateNewPage {
    viewer {
      id
      viewerCanPostCandidates
      person {
        id
        name
      }
    }
  }
`);

/** Oneself as a candidate, for those who are no officers. */
export const CandidateSelfQuery = graphql(`
  query CandidateSelf {
    myCandidate {
      id
      ...CandidateValues_candidate
    }
  }
`);

/** Somebody an officer has posted. */
export const CandidateKeptQuery = graphql(`
  query CandidateKept($id: ID!) {
    keptCandidate(id: $id) {
      id
      ...CandidateValues_candidate
    }
  }
`);

export const SaveCandidateMutation = graphql(`
  mutation SaveCandidate($input: SaveCandidateInput!) {
    saveCandidate(input: $input) {
      candidate {
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

export const PostCandidateMutation = graphql(`
  mutation PostCandidate($input: PostCandidateInput!) {
    postCandidate(input: $input) {
      candidate {
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

export const PauseCandidateMutation = graphql(`
  mutation PauseCandidate($input: PauseCandidateInput!) {
    pauseCandidate(input: $input) {
      candidate {
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

/** The viewer as a candidate: how they are seen, who has asked, and what fits. */
export const MyCandidateQuery = graphql(`
  query MyCandidatePage {
    myCandidate {
      id
      state
      isHidden
      about
      placeBand
      blind {
        id
        ...BlindCandidate_candidate
      }
      vacancies(first: 5) {
        id
        vacancy {
          id
          ...VacancyCard_vacancy
        }
        rationale {
          score
          ...Rationale_rationale
        }
      }
    }
    myHiringRequests(first: 50) {
      id
      ...HiringRow_hiring
    }
  }
`);
