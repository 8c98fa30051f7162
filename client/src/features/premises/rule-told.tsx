import { useTranslations } from 'use-intl';
import type { RuralZoneFact } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { answerTo, type RuleAnswers } from './rule-facts.ts';

type Props = {
  facts: readonly RuralZoneFact[];
  answers: RuleAnswers;
  onChange: (fact: RuralZoneFact) => void;
};

/** What has been answered so far, each with a way back. */
export function RuleTold({ facts, answers, onChange }: Props) {
  const t = useTranslations('premises.rule');
  const told = facts.flatMap((fact) => {
    const answer = answerTo(fact, answers);
    return answer ? [{ fact, answer }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="rule-told">
      <h2 id="rule-told" className="h3">
        {t('told')}
      </h2>
      <SummaryList
        items={told.map(({ fact, answer }) => ({
          term: t(`question.${fact}`),
          value: t(`option.${answer}`),
          action: (
            <span className="not-printed">
              <Button variant="quiet" size="small" onClick={() => onChange(fact)}>
                {t('change')}
                <VisuallyHidden> {t(`question.${fact}`)}</VisuallyHidden>
              </Button>
            </span>
          ),
        }))}
      />
    </section>
  );
}
