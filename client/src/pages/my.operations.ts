import { graphql } from '../gql/index.ts';

/** What is mine, on one page. */
export const MyPageQuery = graphql(`
  query MyPage {
    viewer {
      id
      email
      unreadMessageCount
      viewerCanInvite
      viewerCanKeepOrganisations
      viewerCanUseQueue
      viewerCanReadAudit
      viewerCanReadShortages
      viewerCanPostCandidates
      viewerCanSearchCandidates
      ventures {
        id
        confirmedAt
        mentorRequest {
          id
          matches {
            id
            viewerCanAnswerQuestion
          }
        }
        ...MyRequest_venture
      }
      mentor {
        id
        ...MentorPlaces_mentor
      }
      matchesAsMentor {
        id
        state
        dueAt
        viewerCanAnswer
        ...MentorInbox_match
      }
      tickets {
        id
        ...MyTickets_ticket
      }
      ...AccountLine_viewer
    }
    myRequests(first: 20) {
      nodes {
        id
        state
        turn {
          isViewers
        }
        ...MyRequests_request
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    seenBy(first: 20) {
      nodes {
        id
        at
        viewer {
          id
          name
        }
        organisation {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    events(first: 20) {
      nodes {
        id
        viewerCanSeeSignUps
      }
    }
  }
`);
