import { useTranslations } from 'use-intl';
import { graphql } from '../../gql/index.ts';
import type { CohortWaiting_WaitingFragment } from '../../gql/graphql.ts';
import { FaceLink } from './face-link.tsx';

export const CohortWaiting_waiting = graphql(`
  fragment CohortWaiting_waiting on CohortWaiting {
    id
    reason
    seeker {
      id
      ...CohortFace_face
    }
  }
`);

/** One who gets nobody in a plan, and why. */
export function WaitingRow({ waiting }: { waiting: CohortWaiting_WaitingFragment }) {
  const t = useTranslations('cohorts.plan.reason');
  return (
    <li>
      <FaceLink face={waiting.seeker} />
      <p className="small">{t(waiting.reason)}</p>
    </li>
  );
}
