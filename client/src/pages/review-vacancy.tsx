import { LIMITS } from '@vaekstbro/schema/limits';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { RefuseDialog } from '../features/succession/refuse-dialog.tsx';
import { useDeed } from '../features/succession/use-deed.ts';
import type { ReviewRule } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ReviewVacancyMutation, WidenSearchMutation } from './my-vacancy.operations.ts';
import type { OwnVacancy } from './my-vacancy.page.tsx';

const RULES = [
  'AGE',
  'SEX',
  'ORIGIN',
  'RELIGION',
  'HEALTH',
  'PAYMENT_BY_APPLICANT',
  'FACTS_MISSING',
  'NO_WORK_MENTOR',
  'NOT_REAL',
  'OTHER',
] as const satisfies readonly ReviewRule[];

/** The officer's turn: what the rules point at, with the very words, and a yes or a no with its rule. */
export function ReviewVacancy({ own }: { own: OwnVacancy }) {
  const t = useTranslations('vacancies');
  const say = useDeed();
  const [reviewing, reviewVacancy] = useMutation(ReviewVacancyMutation);
  const review = (input: { decision: string; rule?: ReviewRule; words?: string }, done: string) =>
    say(
      reviewVacancy({ input: { vacancyId: own.id, ...input } }).then(({ data }) => data?.reviewVacancy),
      done,
    );
  return (
    <Card as="section" headingLevel={2} title={t('review.title')} highlighted>
      <p>{t('review.text')}</p>
      {own.findings.length === 0 ? (
        <p>{t('review.noFindings')}</p>
      ) : (
        <>
          <h3>{t('review.findings')}</h3>
          <ul>
            {own.findings.map(({ rule, words }) => (
              <li key={`${rule} ${words}`}>
                {t(`rule.${rule}`)}
                {words && (
                  <>
                    : <mark lang="">{words}</mark>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="cluster">
        <Button
          pending={reviewing.fetching}
          onClick={() => void review({ decision: 'PUBLISH' }, t('review.published'))}
        >
          {t('review.publish')}
        </Button>
        <RefuseDialog
          title={t('review.reject')}
          reasons={RULES.map((value) => ({ value, label: t(`rule.${value}`) }))}
          wordsLabel={t('review.rejectWords')}
          onSend={({ reason, words }) =>
            review(
              { decision: 'REJECT', rule: reason as ReviewRule, words: words === '' ? undefined : words },
              t('review.rejected'),
            )
          }
        />
      </div>
    </Card>
  );
}

/** An officer lets those be found too whose occupation is further off, and says why. */
export function WidenSearch({ vacancyId }: { vacancyId: string }) {
  const t = useTranslations('vacancies.review');
  const problems = useTranslations('problems');
  const say = useDeed();
  const [widening, widenSearch] = useMutation(WidenSearchMutation);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const widen = () => {
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    void say(
      widenSearch({ input: { vacancyId, reason: reason.trim() } }).then(({ data }) => data?.widenSearch),
      t('widened'),
    );
  };
  return (
    <Card as="section" headingLevel={2} title={t('widen')}>
      <p>{t('widenText')}</p>
      <TextArea
        name="widenReason"
        label={t('widenReason')}
        rows={2}
        max={LIMITS.words.max}
        guard="CPR"
        value={reason}
        error={isMissing ? problems('REQUIRED') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div>
        <Button variant="secondary" pending={widening.fetching} onClick={widen}>
          {t('widen')}
        </Button>
      </div>
    </Card>
  );
}
