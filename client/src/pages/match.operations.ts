import { graphql } from '../gql/index.ts';

/** One match, as the reader may see it. */
export const MatchQuery = graphql(`
  query MatchPage($matchId: ID!) {
    mentorMatch(id: $matchId) {
      id
      state
      dueAt
      viewerCanAnswer
      viewerCanAnswerQuestion
      viewerCanEnd
      mentor {
        id
        name
        writtenIn
      }
      idea
      ideaWrittenIn
      contacts {
        name
      }
      blindVenture {
        id
        town {
          id
          name
        }
        ...BlindVentureSummary_venture
      }
      request {
        id
        venture {
          id
          contactName
          ...VentureSummary_venture
        }
      }
      rationale {
        score
        ...Rationale_rationale
      }
      ...MatchState_match
      ...Conversation_match
      ...MatchContacts_match
    }
  }
`);

/** The mentor says yes, asks first, or says no. */
export const AnswerMatchMutation = graphql(`
  mutation AnswerMatch($input: AnswerMatchInput!) {
    answerMatch(input: $input) {
      match {
        id
        dueAt
        viewerCanAnswer
        viewerCanAnswerQuestion
        viewerCanEnd
        request {
          id
          state
          venture {
            id
            contactName
          }
        }
        ...MatchState_match
        ...Conversation_match
        ...MatchContacts_match
      }
      problem {
        code
        field
      }
    }
  }
`);

/** The entrepreneur answers the mentor's question. */
export const AnswerQuestionMutation = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      match {
        id
        viewerCanAnswerQuestion
        ...MatchState_match
        ...Conversation_match
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Either side ends the match. */
export const EndMatchMutation = graphql(`
  mutation EndMatch($input: EndMatchInput!) {
    endMatch(input: $input) {
      match {
        id
        viewerCanEnd
        request {
          id
          state
        }
        ...MatchState_match
        ...MatchContacts_match
      }
      problem {
        code
        field
      }
    }
  }
`);
