import { graphql } from '../gql/index.ts';

/** Who lists, and the listing that is changed. */
export const BusinessNewQuery = graphql(`
  query BusinessNewPage($id: ID!, $isEdit: Boolean!) {
    viewer {
      id
      person {
        id
        name
      }
    }
    ownBusiness(id: $id) @include(if: $isEdit) {
      id
      companyName
      cvr
      facts
      figures
      blockedCvrs
      version
      viewerCanChange
      town {
        id
      }
      blind {
        id
        industry {
          id
        }
        place {
          precision
        }
        employees {
          id
        }
        turnover {
          id
        }
        profit {
          id
        }
        price {
          id
        }
        reason {
          id
        }
        horizon {
          id
        }
      }
    }
  }
`);

export const BusinessUniquenessQuery = graphql(`
  query BusinessUniquenessHere($industryId: ID!, $townId: ID!, $employees: ID!, $precision: PlacePrecision!) {
    businessUniqueness(
      industryId: $industryId
      townId: $townId
      employees: $employees
      precision: $precision
    ) {
      isUnique
      proposedPrecision
    }
  }
`);

export const SaveBusinessMutation = graphql(`
  mutation SaveBusiness($input: SaveBusinessInput!) {
    saveBusiness(input: $input) {
      business {
        id
        state
        version
      }
      problem {
        code
        field
      }
    }
  }
`);
