import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { SuggestionComparison, type Suggested } from '../features/matching/suggestion-comparison.tsx';
import { wantedWords } from '../features/matching/wanted-words.ts';
import { EarlierAnswers } from '../features/mentoring/earlier-answers.tsx';
import { nextChoices } from '../features/mentoring/next-choice-order.ts';
import { NextChoices } from '../features/mentoring/next-choices.tsx';
import { KeyHints } from '../features/mentoring/key-hints.tsx';
import { OverrideForm } from '../features/mentoring/override-form.tsx';
import { RequestHead } from '../features/mentoring/request-head.tsx';
import { RequestTimeline } from '../features/mentoring/request-timeline.tsx';
import { ShortPool } from '../features/shortages/short-pool.tsx';
import type { DeskCaseQuery as DeskCaseData } from '../gql/graphql.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { DeskCaseQuery } from './desk.operations.ts';
import type { Suggesting } from './use-suggesting.ts';

type Props = {
  requestId: string;
  suggesting: Suggesting;
  /** Puts the focus on the case's name when it is shown: the adviser moved here by a key or a click. */
  takesFocus: boolean;
  onHelp: () => void;
};

/** How long a mentor has, should the figures not say. */
const usualTurnDays = 3;

const openStates: readonly string[] = ['HELD', 'ASKED', 'QUESTION', 'MATCHED'];

/** The chosen case: who asks, who has answered before, the best mentors side by side, and what has happened. */
export function DeskCase({ requestId, suggesting, takesFocus, onHelp }: Props) {
  const t = useTranslations('mentoring');
  const compare = useTranslations('matching.compare');
  const [{ data, fetching, error }, retry] = useQuery({
    query: DeskCaseQuery,
    variables: { requestId },
    requestPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<Suggested>();
  const [editedNext, setEditedNext] = useState<string[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const request = data?.mentorRequest?.id === requestId ? data.mentorRequest : undefined;
  const isShown = request !== undefined;
  const refusal = suggesting.refusal?.requestId === requestId ? suggesting.refusal : undefined;
  // Somebody else was quicker: what they did is shown beside the words that say so.
  useEffect(() => {
    if (refusal && !refusal.isClosed) retry({ requestPolicy: 'network-only' });
  }, [refusal, retry]);

  useEffect(() => {
    if (!isShown || !takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown, takesFocus, requestId]);

  if (refusal?.isClosed)
    return (
      <Alert tone="info" live>
        {refusal.words}
      </Alert>
    );
  if (error && !request) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!request && (fetching || data?.mentorRequest)) return <Skeleton shape="table" count={7} />;
  if (!request) return <Alert tone="info">{t('desk.notFound')}</Alert>;

  const { contactName } = request.venture;
  const turnDays =
    data?.responseFigures.find(({ kind }) => kind === 'MENTOR')?.turnBusinessDays ?? usualTurnDays;
  const best = request.suggestions[0]?.mentor;
  const asked = request.matches.find((match) => openStates.includes(match.state));
  const openMentorId = asked?.mentor.id;
  const compared = request.suggestions.map(({ mentor }) => mentor);
  const first = chosen?.mentorId ?? best?.id;
  const next = nextChoices(compared, first, editedNext);

  const send = ({ mentorId, name }: Suggested, overrideReason?: string) =>
    suggesting.suggest({
      requestId,
      entrepreneurName: contactName,
      mentorId,
      mentorName: name,
      nextMentorIds: nextChoices(compared, mentorId, editedNext).map(({ id }) => id),
      overrideReason,
    });
  const choose = (suggested: Suggested) => {
    if (suggesting.isResting) return;
    suggesting.forgetRefusal();
    if (suggested.rank > 0) setChosen(suggested);
    else void send(suggested).then((isDone) => isDone || setChosen(suggested));
  };

  return (
    <div className="desk-case">
      <RequestHead
        request={request}
        headingRef={heading}
        readWords={wantedWords(request.suggestions)}
        aside={<KeyHints onHelp={onHelp} />}
      />
      <EarlierAnswers request={request} />
      <section className="stack" aria-labelledby="best-mentors">
        <div className="desk-compare-head">
          <h3 id="best-mentors">{compare('title', { count: request.suggestions.length })}</h3>
          <p className="small muted">{compare('sorted')}</p>
        </div>
        <ShortPool count={request.suggestions.length} missing={missingTopics(request)} />
        <SuggestionComparison
          suggestions={request.suggestions}
          asked={asked}
          entrepreneurName={contactName}
          actionFor={(suggested) => (
            <SuggestButton
              suggested={suggested}
              isSuggested={openMentorId === suggested.mentorId}
              isOpen={request.viewerCanSuggest}
              isPending={suggesting.pendingMentorId === suggested.mentorId}
              isResting={suggesting.isResting}
              onChoose={() => choose(suggested)}
            />
          )}
        />
        {refusal && (
          <Alert tone="error" live>
            {refusal.words}
          </Alert>
        )}
        {best && request.viewerCanSuggest && (
          <NextChoices
            mentorName={chosen?.name ?? best.name}
            businessDays={turnDays}
            chosen={next}
            others={compared.filter(({ id }) => id !== first && !next.some((choice) => choice.id === id))}
            onChange={setEditedNext}
          />
        )}
        {chosen && best && request.viewerCanSuggest && (
          <OverrideForm
            key={chosen.mentorId}
            bestName={best.name}
            chosenName={chosen.name}
            isPending={suggesting.pendingMentorId === chosen.mentorId}
            onConfirm={(reason) => void send(chosen, reason)}
            onCancel={() => {
              setChosen(undefined);
              document.getElementById(suggestButtonId(chosen.rank))?.focus();
            }}
          />
        )}
      </section>
      <RequestTimeline request={request} onUndo={(matchId, name) => void suggesting.undo(matchId, name)} />
    </div>
  );
}

/** What the entrepreneur needs and none of the mentors who fit has done. */
function missingTopics({ venture, suggestions }: NonNullable<DeskCaseData['mentorRequest']>) {
  const shown = new Set(
    suggestions.flatMap(({ rationale }) =>
      rationale.contributions
        .filter(({ criterion }) => criterion === 'TOPICS')
        .flatMap(({ evidence }) => evidence.fitting.map(({ id }) => id)),
    ),
  );
  return venture.topics.filter(({ id }) => !shown.has(id));
}

/** The button under the mentor at a place; the keys 1 to 4 find it by this. */
export function suggestButtonId(rank: number): string {
  return `suggest-${rank + 1}`;
}

type ButtonProps = {
  suggested: Suggested;
  isSuggested: boolean;
  isOpen: boolean;
  isPending: boolean;
  isResting: boolean;
  onChoose: () => void;
};

function SuggestButton({ suggested, isSuggested, isOpen, isPending, isResting, onChoose }: ButtonProps) {
  const t = useTranslations('matching.compare');
  if (isSuggested)
    return (
      <Button id={suggestButtonId(suggested.rank)} variant="done" size="small" icon="check" aria-disabled>
        {t('suggested')}
      </Button>
    );
  if (!isOpen) return null;
  return (
    <Button
      id={suggestButtonId(suggested.rank)}
      variant={suggested.rank === 0 ? 'primary' : 'secondary'}
      size="small"
      pending={isPending}
      pendingLabel={t('sending')}
      aria-disabled={isResting || undefined}
      aria-label={t('suggestNamed', { name: suggested.name })}
      onClick={onChoose}
    >
      {t('suggest')}
    </Button>
  );
}
