import { graphql } from '../gql/index.ts';

/** One conversation with its newest messages. */
export const ThreadQuery = graphql(`
  query ThreadPage($threadId: ID!) {
    viewer {
      id
      unreadMessageCount
    }
    thread(id: $threadId) {
      id
      unreadCount
      holdsBackDetails
      viewerCanWrite
      other {
        id
        name
      }
      introduction {
        id
        title {
          da
          en
          de
        }
      }
      messages(first: 50) {
        nodes {
          id
          isMine
          writtenAt
          ...MessageList_message
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What was written before that. */
export const OlderMessagesQuery = graphql(`
  query OlderMessages($threadId: ID!, $after: String) {
    thread(id: $threadId) {
      id
      messages(first: 50, after: $after) {
        nodes {
          id
          isMine
          writtenAt
          ...MessageList_message
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Puts a message into the outbox, where it stays for 30 seconds. */
export const SendMessageMutation = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      message {
        id
        releaseAt
        ...MessageList_message
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Takes it out again. */
export const UndoMessageMutation = graphql(`
  mutation UndoMessage($input: UndoMessageInput!) {
    undoMessage(input: $input) {
      message {
        id
      }
      problem {
        code
        field
      }
    }
  }
`);

/** The viewer has seen what is there. */
export const MarkThreadReadMutation = graphql(`
  mutation MarkThreadRead($input: MarkThreadReadInput!) {
    markThreadRead(input: $input) {
      thread {
        id
        unreadCount
      }
      problem {
        code
        field
      }
    }
  }
`);
