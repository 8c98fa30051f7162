import { graphql } from '../gql/index.ts';

/** Everything that is kept about the reader. */
export const MyDataQuery = graphql(`
  query MyDataPage {
    viewer {
      id
      person {
        id
        name
      }
      mentor {
        id
      }
    }
    myData {
      name
      ...MyDataSections_section
    }
  }
`);

/** Corrects the reader's name. */
export const SetNameMutation = graphql(`
  mutation SetName($input: SetNameInput!) {
    setName(input: $input) {
      viewer {
        id
        person {
          id
          name
        }
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Forgets the reader. */
export const EraseMeMutation = graphql(`
  mutation EraseMe($input: EraseMeInput!) {
    eraseMe(input: $input) {
      done
      problem {
        code
        field
      }
    }
  }
`);
