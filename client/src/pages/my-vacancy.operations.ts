import { graphql } from '../gql/index.ts';

/** A job as those who posted it and officers see it. */
export const MyVacancyQuery = graphql(`
  query MyVacancyPage($id: ID!) {
    vacancy(id: $id) {
      id
      title
      description
      writtenIn
      companyName
      type
      hours
      pay
      startsOn
      applyBy
      state
      closeOutcome
      reviewReason
      reviewWords
      workMentor
      followUpOn
      isWidened
      widenReason
      version
      viewerCanEdit
      viewerCanReview
      viewerCanSeeCandidates
      viewerCanWiden
      findings {
        rule
        words
      }
      town {
        id
        name
      }
      hiringRequests {
        id
        ...HiringRow_hiring
      }
      candidates(first: 8) {
        id
        candidate {
          id
          ...CandidateCard_candidate
        }
        rationale {
          score
          ...Rationale_rationale
        }
      }
    }
  }
`);

export const MyVacanciesQuery = graphql(`
  query MyVacanciesPage {
    myVacancies(first: 50) {
      id
      title
      writtenIn
      state
      companyName
      town {
        id
        name
      }
    }
  }
`);

export const ReviewVacancyMutation = graphql(`
  mutation ReviewVacancy($input: ReviewVacancyInput!) {
    reviewVacancy(input: $input) {
      vacancy {
        id
        state
        viewerCanReview
        reviewReason
        reviewWords
      }
      problem {
        code
        field
      }
    }
  }
`);

export const WidenSearchMutation = graphql(`
  mutation WidenSearch($input: WidenSearchInput!) {
    widenSearch(input: $input) {
      vacancy {
        id
        isWidened
        widenReason
        viewerCanWiden
      }
      problem {
        code
        field
      }
    }
  }
`);

export const CloseVacancyMutation = graphql(`
  mutation CloseVacancy($input: CloseVacancyInput!) {
    closeVacancy(input: $input) {
      vacancy {
        id
        state
        closeOutcome
        viewerCanEdit
      }
      problem {
        code
        field
      }
    }
  }
`);
