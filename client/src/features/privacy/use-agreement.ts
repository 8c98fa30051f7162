import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';

const AgreementsQuery = graphql(`
  query Agreements {
    myConsents {
      id
      givenAt
      withdrawnAt
      text {
        id
        key
        version
      }
    }
  }
`);

/** Which version of a text the reader has agreed to, and since when. */
export type Agreement = { version: number; givenAt: string };

/**
 * What the reader has agreed to of a text and not withdrawn; null when nothing, undefined while it is not known. Visitors,
 * who are not asked about, have agreed to nothing.
 */
export function useAgreement(key: string, isVisitor: boolean): Agreement | null | undefined {
  const [{ data, error }] = useQuery({
    query: AgreementsQuery,
    pause: isVisitor,
    requestPolicy: 'cache-and-network',
  });
  // Whoever cannot be told that they agreed is asked again.
  if (isVisitor || (error && !data)) return null;
  if (!data) return undefined;
  const given = data.myConsents.find(({ text, withdrawnAt }) => text.key === key && !withdrawnAt);
  return given ? { version: given.text.version, givenAt: given.givenAt } : null;
}
