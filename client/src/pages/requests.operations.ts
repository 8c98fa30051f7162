import { graphql } from '../gql/index.ts';

/** A member of staff makes a request theirs. */
export const TakeRequestMutation = graphql(`
  mutation TakeRequest($input: TakeRequestInput!) {
    takeRequest(input: $input) {
      request {
        id
        viewerCanTake
        viewerCanHandOver
        ...QueueList_request
        ...TurnPanel_request
        ...RequestSteps_request
      }
      problem {
        code
        field
      }
    }
  }
`);

/** A member of staff gives a request to a colleague or to the whole team. */
export const HandOverRequestMutation = graphql(`
  mutation HandOverRequest($input: HandOverRequestInput!) {
    handOverRequest(input: $input) {
      request {
        id
        viewerCanTake
        viewerCanHandOver
        ...QueueList_request
        ...TurnPanel_request
        ...RequestSteps_request
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Whoever asked takes the request back. */
export const WithdrawRequestMutation = graphql(`
  mutation WithdrawRequest($input: WithdrawRequestInput!) {
    withdrawRequest(input: $input) {
      request {
        id
        state
        outcome
        viewerCanWithdraw
        ...TurnPanel_request
        ...RequestSteps_request
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Who gets my requests when I do not manage to answer. */
export const SetDeputyMutation = graphql(`
  mutation SetDeputy($input: SetDeputyInput!) {
    setDeputy(input: $input) {
      viewer {
        id
        ...DeputySelect_viewer
      }
      problem {
        code
        field
      }
    }
  }
`);

/** The staff's queue, what is due first. */
export const QueueQuery = graphql(`
  query QueuePage($after: String, $kind: RequestKind, $unitId: ID, $turn: RequestParty, $only: QueueFilter!) {
    staffQueue(first: 30, after: $after, kind: $kind, unitId: $unitId, turn: $turn, only: $only) {
      nodes {
        id
        viewerCanTake
        viewerCanHandOver
        isBeingAnswered
        ...QueueList_request
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** What stands beside the queue: how many each view holds, the units, my colleagues and my deputy. */
export const QueueSideQuery = graphql(`
  query QueueSide($kind: RequestKind, $unitId: ID, $turn: RequestParty) {
    all: staffQueue(first: 1, kind: $kind, unitId: $unitId, turn: $turn, only: ALL) {
      totalCount
    }
    mine: staffQueue(first: 1, kind: $kind, unitId: $unitId, turn: $turn, only: MINE) {
      totalCount
    }
    unassigned: staffQueue(first: 1, kind: $kind, unitId: $unitId, turn: $turn, only: UNASSIGNED) {
      totalCount
    }
    overdue: staffQueue(first: 1, kind: $kind, unitId: $unitId, turn: $turn, only: OVERDUE) {
      totalCount
    }
    responseFigures {
      kind
      unit {
        id
        name
      }
    }
    viewer {
      id
      colleagues {
        id
        name
      }
      ...DeputySelect_viewer
    }
  }
`);

/** One request as the reader may see it. */
export const RequestQuery = graphql(`
  query RequestPage($requestId: ID!) {
    request(id: $requestId) {
      id
      kind
      subjectId
      state
      title {
        da
        en
        de
      }
      openedAt
      promisedAt
      isBeingAnswered
      steps {
        id
        kind
        party
      }
      viewerIsAsker
      viewerIsStaff
      viewerCanTake
      viewerCanHandOver
      viewerCanWithdraw
      asker {
        id
        name
      }
      unit {
        id
        name
      }
      assignee {
        id
        name
      }
      turn {
        party
        isViewers
      }
      ...TurnPanel_request
      ...RequestSteps_request
    }
    threads(first: 50) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    viewer {
      id
      viewerCanUseDesk
      viewerCanUseQueue
      colleagues {
        id
        name
      }
      ventures {
        id
        mentorRequest {
          id
          matches {
            id
            state
          }
        }
      }
    }
  }
`);
