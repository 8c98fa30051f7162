import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { CohortPair_PairFragment, PlanMethod } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CohortPair_pair, PairRow } from './pair-row.tsx';
import { pairKey } from './shared-pairs.ts';
import { CohortSwap_swap, SwapRow } from './swap-row.tsx';
import { CohortWaiting_waiting, WaitingRow } from './waiting-row.tsx';
import './plan-column.css';

export const PlanColumn_plan = graphql(`
  fragment PlanColumn_plan on CohortPlan {
    id
    method
    totalFit
    matched
    waitingCount
    swapCount
    doubt
    pairs(first: 100) {
      nodes {
        id
        ...CohortPair_pair
      }
      pageInfo {
        hasNextPage
      }
    }
    waiting {
      id
      ...CohortWaiting_waiting
    }
    swaps {
      id
      ...CohortSwap_swap
    }
  }
`);

type Props = {
  plan: FragmentType<typeof PlanColumn_plan>;
  /** The pairs that all plans have, as `pairKey` names them; the others are marked. */
  shared: ReadonlySet<string>;
  isPublished: boolean;
  onPublish?: (plan: { method: PlanMethod; matched: number }) => void;
  /** Why two fit, in one line or in all. */
  reasons: (pair: CohortPair_PairFragment, much: 'first' | 'all') => ReactNode;
};

/** One plan: how good it is, who gets whom, who waits and why, and who would rather swap. */
export function PlanColumn({ shared, isPublished, onPublish, reasons, ...props }: Props) {
  const t = useTranslations('cohorts.plan');
  const { number } = useFormats();
  const plan = readFragment(PlanColumn_plan, props.plan);
  const pairs = readFragment(CohortPair_pair, plan.pairs.nodes);
  const waiting = readFragment(CohortWaiting_waiting, plan.waiting);
  const swaps = readFragment(CohortSwap_swap, plan.swaps);
  const headingId = `plan-${plan.method}`;
  return (
    <section className="plan" aria-labelledby={headingId}>
      <div className="stack-s">
        {isPublished && (
          <div>
            <Tag tone="pine" icon="check">
              {t('isPublished')}
            </Tag>
          </div>
        )}
        <h3 id={headingId}>{t(plan.method)}</h3>
        <p className="muted">{t(`about.${plan.method}`)}</p>
      </div>
      <dl className="plan-figures">
        <Figure label={t('total')} value={number(Math.round(plan.totalFit))}>
          {plan.matched > 0 && t('average', { points: Math.round(plan.totalFit / plan.matched) })}
        </Figure>
        <Figure label={t('matched')} value={number(plan.matched)} />
        <Figure label={t('waiting')} value={number(plan.waitingCount)} />
        <Figure label={t('swaps')} value={number(plan.swapCount)} />
      </dl>
      {plan.method === 'BEST_TOTAL' && (
        <p className="small muted">
          {plan.doubt === 0 ? t('proven') : t('doubt', { points: Math.ceil(plan.doubt) })}
        </p>
      )}
      <h4>{t('pairs')}</h4>
      {pairs.length === 0 && <p>{t('noPairs')}</p>}
      <ul className="plan-pairs">
        {pairs.map((pair) => (
          <PairRow key={pair.id} pair={pair} isShared={shared.has(pairKey(pair))} reasons={reasons} />
        ))}
      </ul>
      {plan.pairs.pageInfo.hasNextPage && <p className="small muted">{t('pairsShown')}</p>}
      <h4>{t('waitingTitle', { count: plan.waitingCount })}</h4>
      {waiting.length === 0 && <p>{t('waitingNone')}</p>}
      <ul className="plan-list">
        {waiting.map((one) => (
          <WaitingRow key={one.id} waiting={one} />
        ))}
      </ul>
      <Fold summary={t('swapsTitle', { count: plan.swapCount })}>
        {swaps.length === 0 && <p>{t('swapsNone')}</p>}
        <ul className="plan-list">
          {swaps.map((swap) => (
            <SwapRow key={swap.id} swap={swap} />
          ))}
        </ul>
        {plan.swapCount > swaps.length && <p className="small muted">{t('swapsShown')}</p>}
      </Fold>
      {onPublish && plan.matched > 0 && (
        <div>
          <Button onClick={() => onPublish(plan)} aria-describedby={headingId}>
            {t('publish')}
          </Button>
        </div>
      )}
    </section>
  );
}

type FigureProps = { label: string; value: string; children?: ReactNode };

function Figure({ label, value, children }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        {children && <span className="small muted"> {children}</span>}
      </dd>
    </div>
  );
}
