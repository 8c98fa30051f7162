import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Tag } from '../../ui/tag.tsx';
import { useCitation } from './use-citation.ts';

const RuleConditionFragment = graphql(`
  fragment RuleCondition_condition on RuralZoneCondition {
    code
    state
    citation
    lawText
    isDeciding
  }
`);

const looks = {
  HOLDS: { tone: 'pine', icon: 'check' },
  FAILS: { tone: 'error', icon: 'cross' },
  UNKNOWN: { tone: 'amber', icon: 'question' },
} as const;

/** One condition: whether it holds, in plain words, and what the act says. */
export function RuleCondition({ condition }: { condition: FragmentType<typeof RuleConditionFragment> }) {
  const {
    code,
    state,
    citation: written,
    lawText,
    isDeciding,
  } = readFragment(RuleConditionFragment, condition);
  const t = useTranslations('premises.rule');
  const citation = useCitation();
  return (
    <li>
      <p className="rule-condition-head">
        <Tag tone={looks[state].tone} icon={looks[state].icon}>
          {t(`state.${state}`)}
        </Tag>
        {isDeciding && state === 'FAILS' && <Tag tone="neutral">{t('isDeciding')}</Tag>}
      </p>
      <p>{t(`condition.${code}`)}</p>
      <blockquote className="rule-law" lang="da">
        {lawText}
      </blockquote>
      <p className="small muted">{t('citation', { citation: citation(written) })}</p>
    </li>
  );
}
