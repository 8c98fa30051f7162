import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';

const JobPosting_vacancy = graphql(`
  fragment JobPosting_vacancy on Vacancy {
    id
    title
    description
    companyName
    publishedAt
    applyBy
    hours
    type
    town {
      id
      name
    }
  }
`);

/** The job as search engines read it (schema.org `JobPosting`). A data block: browsers never run it. */
export function JobPosting(props: { vacancy: FragmentType<typeof JobPosting_vacancy> }) {
  const { title, description, companyName, publishedAt, applyBy, hours, type, town } = readFragment(
    JobPosting_vacancy,
    props.vacancy,
  );
  if (!publishedAt) return null;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    datePosted: publishedAt,
    ...(applyBy ? { validThrough: applyBy } : {}),
    employmentType: type === 'TRAINEESHIP' ? 'INTERN' : hours === 'FULL_TIME' ? 'FULL_TIME' : 'PART_TIME',
    hiringOrganization: { '@type': 'Organization', name: companyName },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: town.name, addressCountry: 'DK' },
    },
  };
  // What a company wrote cannot end the element.
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>;
}
