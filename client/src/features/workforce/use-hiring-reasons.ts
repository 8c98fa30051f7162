import { useTranslations } from 'use-intl';
import type { HiringReason, HiringSide } from '../../gql/graphql.ts';

const REASONS = {
  CANDIDATE: ['TOO_FAR', 'HOURS', 'CONDITIONS', 'OTHER_JOB', 'NOT_INTERESTED', 'OTHER'],
  COMPANY: ['OTHER_CANDIDATE', 'COMPETENCE_MISSING', 'TOO_FAR', 'HOURS', 'CONDITIONS', 'OTHER'],
} as const satisfies Record<HiringSide, readonly HiringReason[]>;

/** Why this side says no, to choose from. */
export function useHiringReasons(side: HiringSide) {
  const t = useTranslations('hiring.reason');
  return REASONS[side].map((value) => ({ value, label: t(value) }));
}
