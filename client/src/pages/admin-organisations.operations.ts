import { graphql } from '../gql/index.ts';

export const AdminOrganisationsPageQuery = graphql(`
  query AdminOrganisationsPage($search: String, $after: String) {
    organisations(first: 50, after: $after, search: $search) {
      nodes {
        id
        name
        ...OrganisationTable_organisation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const OrganisationKindsQuery = graphql(`
  query OrganisationKinds {
    organisationKinds {
      code
      label {
        da
        en
        de
      }
    }
  }
`);

export const CreateOrganisationMutation = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      organisation {
        id
        name
      }
      problem {
        code
        field
      }
    }
  }
`);

export const RenameOrganisationMutation = graphql(`
  mutation RenameOrganisation($input: RenameOrganisationInput!) {
    renameOrganisation(input: $input) {
      organisation {
        id
        ...OrganisationTable_organisation
      }
      problem {
        code
        field
      }
    }
  }
`);
