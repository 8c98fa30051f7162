import { graphql } from '../gql/index.ts';

/** One queue of the desk. */
export const DeskQuery = graphql(`
  query DeskPage($state: MentorRequestState!, $after: String) {
    mentorRequests(first: 30, after: $after, state: $state) {
      nodes {
        id
        venture {
          id
          contactName
          idea
        }
        ...DeskQueue_request
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** The chosen case with its best mentors. */
export const DeskCaseQuery = graphql(`
  query DeskCase($requestId: ID!) {
    mentorRequest(id: $requestId) {
      id
      state
      viewerCanSuggest
      venture {
        id
        contactName
        topics {
          id
          label {
            da
            en
            de
          }
        }
      }
      suggestions(first: 4) {
        id
        rationale {
          contributions {
            criterion
            evidence {
              fitting {
                id
              }
            }
          }
        }
        mentor {
          id
          name
        }
        ...SuggestionComparison_suggestion
      }
      matches {
        id
        state
        mentor {
          id
          name
        }
        rationale {
          score
        }
        ...SuggestionComparison_match
      }
      ...RequestHead_request
      ...EarlierAnswers_request
      ...RequestTimeline_request
    }
    responseFigures {
      kind
      turnBusinessDays
    }
  }
`);

/** An adviser proposes a mentor; both are told when the time to undo is over. */
export const SuggestMentorMutation = graphql(`
  mutation SuggestMentor($input: SuggestMentorInput!) {
    suggestMentor(input: $input) {
      match {
        id
        state
        releaseAt
        request {
          id
          state
          viewerCanSuggest
          matches {
            id
          }
          ...RequestTimeline_request
        }
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Takes a suggestion back before anybody has been told; the mentor's place is free again, so who is best comes with it. */
export const UndoSuggestionMutation = graphql(`
  mutation UndoSuggestion($input: UndoSuggestionInput!) {
    undoSuggestion(input: $input) {
      match {
        id
        state
        viewerCanUndo
        request {
          id
          state
          viewerCanSuggest
          suggestions(first: 4) {
            id
            ...SuggestionComparison_suggestion
          }
          matches {
            id
          }
        }
      }
      problem {
        code
        field
      }
    }
  }
`);
