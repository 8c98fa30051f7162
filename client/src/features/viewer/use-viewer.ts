import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';

const CurrentViewerQuery = graphql(`
  query CurrentViewer {
    viewer {
      id
      email
      language
      hasPassword
      unreadMessageCount
      unreadNotificationCount
      viewerCanUseDesk
      viewerCanUseQueue
      viewerCanChangeRules
      viewerCanInvite
      viewerCanKeepOrganisations
      viewerCanReadAudit
      viewerCanReadShortages
      person {
        id
        name
      }
      mentor {
        id
      }
    }
  }
`);

/** Who is signed in, or null. Asked once and kept by the cache; every page that needs it shares the answer. */
export function useViewer() {
  const [{ data, fetching }] = useQuery({ query: CurrentViewerQuery });
  return { viewer: data?.viewer ?? null, fetching: fetching && !data };
}
