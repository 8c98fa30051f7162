import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql } from '../../gql/index.ts';
import type { CohortPair_PairFragment } from '../../gql/graphql.ts';
import { Fold } from '../../ui/fold.tsx';
import { ScoreRing } from '../../ui/score-ring.tsx';
import { Tag } from '../../ui/tag.tsx';
import { FaceLink } from './face-link.tsx';

export const CohortPair_pair = graphql(`
  fragment CohortPair_pair on CohortPair {
    id
    score
    state
    leftOutReason
    seekerRank
    offerRank
    seeker {
      id
      ...CohortFace_face
    }
    offer {
      id
      ...CohortFace_face
    }
    rationale {
      ...Rationale_rationale
    }
  }
`);

type Props = {
  pair: CohortPair_PairFragment;
  /** Whether every other plan has it too. */
  isShared: boolean;
  reasons: (pair: CohortPair_PairFragment, much: 'first' | 'all') => ReactNode;
};

/** Two whom a plan brings together: how well they fit, the best reason, and what has become of it. */
export function PairRow({ pair, isShared, reasons }: Props) {
  const t = useTranslations('cohorts.plan');
  const problems = useTranslations('problems');
  const { score, state, leftOutReason, seekerRank, offerRank } = pair;
  return (
    <li className="plan-pair">
      <ScoreRing score={score} />
      <div className="plan-pair-words">
        <FaceLink face={pair.seeker} />
        <span className="plan-pair-offer">
          <FaceLink face={pair.offer} />
        </span>
        <div className="cluster">
          {!isShared && (
            <Tag tone="heather" icon="info">
              {t('only')}
            </Tag>
          )}
          {state !== 'PENDING' && (
            <Tag tone={state === 'PUBLISHED' ? 'pine' : 'amber'}>{t(`pairState.${state}`)}</Tag>
          )}
          {seekerRank !== null && <Tag>{t('wish', { side: 'SEEKER', rank: seekerRank })}</Tag>}
          {offerRank !== null && <Tag>{t('wish', { side: 'OFFER', rank: offerRank })}</Tag>}
        </div>
        {leftOutReason && <p>{problems(leftOutReason)}</p>}
        {reasons(pair, 'first')}
        <Fold summary={t('allReasons')}>{reasons(pair, 'all')}</Fold>
      </div>
    </li>
  );
}
