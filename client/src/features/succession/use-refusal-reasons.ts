import { useTranslations } from 'use-intl';
import type { RefusalReason } from '../../gql/graphql.ts';

const REASONS = [
  'NOT_SUITABLE',
  'OUTSIDE_MY_FIELD',
  'NO_LONGER_NEEDED',
  'OTHER',
] as const satisfies readonly RefusalReason[];

/** Why an adviser says no, in the reader's language. */
export function useRefusalReasons() {
  const t = useTranslations('requests.reason');
  return REASONS.map((value) => ({ value, label: t(value) }));
}
