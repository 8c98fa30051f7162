import { useTranslations } from 'use-intl';
import type { CohortState } from '../../gql/graphql.ts';
import { Tag } from '../../ui/tag.tsx';

const tones = {
  DRAFT: 'neutral',
  RANKING: 'sky',
  PLANNED: 'amber',
  PUBLISHED: 'pine',
  DISCARDED: 'neutral',
} as const satisfies Record<CohortState, string>;

/** Where a cohort stands, in a word. */
export function StateTag({ state }: { state: CohortState }) {
  const t = useTranslations('cohorts.state');
  return <Tag tone={tones[state]}>{t(state)}</Tag>;
}
