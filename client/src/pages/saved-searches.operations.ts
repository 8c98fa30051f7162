import { graphql } from '../gql/index.ts';

export const SavedSearchesPageQuery = graphql(`
  query SavedSearchesPage {
    viewer {
      id
      savedSearches {
        id
        ...SavedSearchCard_search
      }
    }
  }
`);

export const ChangeSavedSearchMutation = graphql(`
  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {
    changeSavedSearch(input: $input) {
      search {
        id
        ...SavedSearchCard_search
      }
      problem {
        code
        field
      }
    }
  }
`);

export const DeleteSavedSearchMutation = graphql(`
  mutation DeleteSavedSearch($input: SavedSearchInput!) {
    deleteSavedSearch(input: $input) {
      search {
        id
        ...SavedSearchCard_search
      }
      problem {
        code
        field
      }
    }
  }
`);

export const RestoreSavedSearchMutation = graphql(`
  mutation RestoreSavedSearch($input: SavedSearchInput!) {
    restoreSavedSearch(input: $input) {
      search {
        id
        ...SavedSearchCard_search
      }
      problem {
        code
        field
      }
    }
  }
`);

export const MarkSearchSeenMutation = graphql(`
  mutation MarkSearchSeen($input: SavedSearchInput!) {
    markSearchSeen(input: $input) {
      search {
        id
        ...SavedSearchCard_search
      }
      problem {
        code
        field
      }
    }
  }
`);
