import { graphql } from '../../gql/index.ts';
import type { CohortFace_FaceFragment } from '../../gql/graphql.ts';

export const CohortFace_face = graphql(`
  fragment CohortFace_face on CohortFace {
    id
    name
    path
    writtenIn
    title {
      da
      en
      de
    }
    town {
      id
      name
    }
  }
`);

export type Face = Omit<CohortFace_FaceFragment, ' $fragmentName'>;
