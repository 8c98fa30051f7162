import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { RuralZoneFact } from '../../gql/graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ruleFacts, type RuleAnswer } from './rule-facts.ts';

type Props = {
  fact: RuralZoneFact;
  /** Which question of how many. */
  step: number;
  steps: number;
  answer: RuleAnswer | undefined;
  /** The reader has come here from another question: the heading takes focus. */
  isMoving: boolean;
  onAnswer: (answer: RuleAnswer) => void;
};

/** One question of the rule; one tap answers it and leads on. */
export function RuleQuestion({ fact, step, steps, answer, isMoving, onAnswer }: Props) {
  const t = useTranslations('premises.rule');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isMoving) heading.current?.focus();
  }, [fact, isMoving]);
  const place = t('place', { step, steps });
  return (
    <section className="rule-question not-printed" aria-labelledby="rule-question">
      <p className="step-count">{place}</p>
      <ProgressBar value={step} max={steps} label={place} thin />
      <h2 id="rule-question" ref={heading} tabIndex={-1}>
        {t(`question.${fact}`)}
      </h2>
      <p className="muted">{t(`hint.${fact}`)}</p>
      <ul className="rule-answers">
        {ruleFacts[fact].answers.map((each) => (
          <li key={each}>
            <button
              type="button"
              className="rule-answer"
              aria-current={each === answer ? 'true' : undefined}
              onClick={() => onAnswer(each)}
            >
              {t(`option.${each}`)}
              <Icon name="arrow-right" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
