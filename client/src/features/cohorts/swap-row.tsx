import { useTranslations } from 'use-intl';
import { graphql } from '../../gql/index.ts';
import type { CohortSwap_SwapFragment } from '../../gql/graphql.ts';
import { ScoreRing } from '../../ui/score-ring.tsx';
import { useFaceName } from './face-link.tsx';

export const CohortSwap_swap = graphql(`
  fragment CohortSwap_swap on CohortSwap {
    id
    score
    seeker {
      id
      ...CohortFace_face
    }
    offer {
      id
      ...CohortFace_face
    }
    seekerHas {
      id
      ...CohortFace_face
    }
    offerHas {
      id
      ...CohortFace_face
    }
  }
`);

/** Two who would both rather have each other, and whom the plan gives them instead. */
export function SwapRow({ swap }: { swap: CohortSwap_SwapFragment }) {
  const t = useTranslations('cohorts.plan');
  const nameOf = useFaceName();
  return (
    <li className="plan-pair">
      <ScoreRing score={swap.score} />
      <div>
        <p>{t('swap', { seeker: nameOf(swap.seeker), offer: nameOf(swap.offer) })}</p>
        <p className="small muted">
          {t('swapHas', {
            seekerHas: swap.seekerHas ? nameOf(swap.seekerHas) : t('nobody'),
            offerHas: swap.offerHas ? nameOf(swap.offerHas) : t('freePlace'),
          })}
        </p>
      </div>
    </li>
  );
}
