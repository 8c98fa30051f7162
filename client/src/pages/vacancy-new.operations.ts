import { graphql } from '../gql/index.ts';

/** A job as it was told, to change it. */
export const VacancyValues_vacancy = graphql(`
  fragment VacancyValues_vacancy on Vacancy {
    id
    version
    companyName
    type
    title
    description
    hours
    pay
    startsOn
    applyBy
    workMentor
    followUpOn
    licences
    conditions
    viewerCanEdit
    languages {
      code
      level
    }
    occupation {
      id
      label {
        da
        en
        de
      }
    }
    skills {
      id
      label {
        da
        en
        de
      }
    }
    town {
      id
    }
  }
`);

export const VacancyNewQuery = graphql(`
  query VacancyNewPage($id: ID!, $isEdit: Boolean!) {
    viewerCompanies(first: 20) {
      id
      name
      cvr
      town {
        id
      }
    }
    vacancy(id: $id) @include(if: $isEdit) {
      id
      ...VacancyValues_vacancy
    }
  }
`);

export const ActForCompanyMutation = graphql(`
  mutation ActForCompany($input: ActForCompanyInput!) {
    actForCompany(input: $input) {
      company {
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

export const SaveVacancyMutation = graphql(`
  mutation SaveVacancy($input: SaveVacancyInput!) {
    saveVacancy(input: $input) {
      vacancy {
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
