import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Card } from '../../ui/card.tsx';
import { StateTag } from './state-tag.tsx';

const CohortCard_cohort = graphql(`
  fragment CohortCard_cohort on Cohort {
    id
    name
    state
    createdAt
    createdBy
    seekers
  }
`);

/** One cohort of the list: what it is called, where it stands, how many wait in it. */
export function CohortCard(props: { cohort: FragmentType<typeof CohortCard_cohort> }) {
  const t = useTranslations('cohorts');
  const { date } = useFormats();
  const { id, name, state, createdAt, createdBy, seekers } = readFragment(CohortCard_cohort, props.cohort);
  const made = { date: date(createdAt) };
  return (
    <Card
      as="li"
      headingLevel={2}
      tags={<StateTag state={state} />}
      title={
        <Link to="/cohorts/$cohortId" params={{ cohortId: id }}>
          {name || t('noName')}
        </Link>
      }
    >
      <p>{t('seekers', { count: seekers })}</p>
      <p className="small muted">{createdBy ? t('madeBy', { ...made, name: createdBy }) : t('made', made)}</p>
    </Card>
  );
}
