import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { answersIn, answerTo, factsOf, ruleFacts, type RuleAnswer } from '../features/premises/rule-facts.ts';
import { RuleQuestion } from '../features/premises/rule-question.tsx';
import { RuleResult } from '../features/premises/rule-result.tsx';
import { RuleTold } from '../features/premises/rule-told.tsx';
import type { PremisesRulePageQuery as Answered } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { premisesRuleSearch } from './premises-rule.search.ts';
import './premises-rule.page.css';

const NotificationDraft = later(
  async () => (await import('../features/premises/notification-draft.tsx')).NotificationDraft,
  8,
);

const PremisesRulePageQuery = graphql(`
  query PremisesRulePage($facts: RuralZoneFactsInput!) {
    ruralZoneCheck(facts: $facts) {
      answer
      questions
      ...RuleResult_check
    }
  }
`);

/** § 37 of the planning act for anybody: one question after the other, and the answer beside them at once. */
export default function PremisesRulePage() {
  const t = useTranslations('premises.rule');
  const search = useSearch({ from: '/premises/rule' });
  const [{ data, error, fetching }, retry] = useQuery({
    query: PremisesRulePageQuery,
    variables: { facts: factsOf(answersIn(search)) },
  });
  // What is asked next may hang on the answer that is under way: until it is here, the question stays.
  const [settled, setSettled] = useState(search);
  if (!fetching && settled !== search) setSettled(search);
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {error && !data && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!error && !data && <Skeleton shape="cards" count={2} />}
      {data && <Check check={data.ruralZoneCheck} search={settled} />}
    </Page>
  );
}

type Search = ReturnType<typeof premisesRuleSearch>;

function Check({ check, search }: { check: Answered['ruralZoneCheck']; search: Search }) {
  const answers = answersIn(search);
  const navigate = useNavigate({ from: '/premises/rule' });
  const [isMoving, setIsMoving] = useState(false);
  const { questions } = check;
  const unanswered = questions.find((fact) => answerTo(fact, answers) === undefined);
  const fact = questions.find((each) => each === search.at) ?? unanswered;
  const go = (next: Search) => {
    setIsMoving(true);
    void navigate({ search: next, resetScroll: false });
  };
  const answer = (given: RuleAnswer) => fact && go({ ...answers, [ruleFacts[fact].name]: given });
  return (
    <div className="rule-page">
      {fact ? (
        <RuleQuestion
          key={fact}
          fact={fact}
          step={questions.indexOf(fact) + 1}
          steps={questions.length}
          answer={answerTo(fact, answers)}
          isMoving={isMoving}
          onAnswer={answer}
        />
      ) : (
        <Whole onStartOver={() => go({})} />
      )}
      <RuleResult check={check} isWhole={unanswered === undefined} />
      <div className="stack-l">
        <RuleTold
          facts={questions}
          answers={answers}
          onChange={(changed) => go({ ...answers, at: changed })}
        />
        {unanswered === undefined && check.answer === 'PROBABLY_YES' && (
          <NotificationDraft key={JSON.stringify(answers)} answers={answers} />
        )}
      </div>
    </div>
  );
}

/** All is answered: the result can be taken along. */
function Whole({ onStartOver }: { onStartOver: () => void }) {
  const t = useTranslations('premises.rule');
  const formats = useFormats();
  const [today] = useState(() => new Date().toISOString());
  return (
    <section className="rule-question" aria-labelledby="rule-whole">
      <h2 id="rule-whole">{t('whole')}</h2>
      <p className="not-printed">{t('wholeText')}</p>
      <p className="small muted">{t('answeredOn', { date: formats.date(today) })}</p>
      <div className="rule-deeds not-printed">
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <Button variant="quiet" onClick={onStartOver}>
          {t('startOver')}
        </Button>
      </div>
    </section>
  );
}
