import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { Rationale } from '../features/matching/rationale.tsx';
import type { AnswerValues } from '../features/mentoring/answer-schema.ts';
import { Conversation } from '../features/mentoring/conversation.tsx';
import { entrepreneurName } from '../features/mentoring/entrepreneur-name.ts';
import { EndMatch, type MatchEnd } from '../features/mentoring/end-match.tsx';
import { MatchContacts } from '../features/mentoring/match-contacts.tsx';
import { MatchState } from '../features/mentoring/match-state.tsx';
import { BlindVentureSummary } from '../features/ventures/blind-venture-summary.tsx';
import { VentureSummary } from '../features/ventures/venture-summary.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { MatchPageQuery } from '../gql/graphql.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { usePersonName } from '../i18n/use-person-name.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { later } from '../ui/later.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { ScoreRing } from '../ui/score-ring.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import {
  AnswerMatchMutation,
  AnswerQuestionMutation,
  EndMatchMutation,
  MatchQuery,
} from './match.operations.ts';
import { LogInFirst } from './log-in-first.tsx';
import './match.page.css';

const AnswerMatchForm = later(
  async () => (await import('../features/mentoring/answer-match-form.tsx')).AnswerMatchForm,
  6,
);
const AnswerQuestionForm = later(
  async () => (await import('../features/mentoring/answer-question-form.tsx')).AnswerQuestionForm,
);

type Match = NonNullable<MatchPageQuery['mentorMatch']>;

/** One suggestion between two: the mentor's three answers, the entrepreneur's turn, and the match itself. */
export default function MatchPage() {
  const { matchId } = useParams({ from: '/matches/$matchId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: MatchQuery,
    variables: { matchId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to={`/matches/${matchId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  return data.mentorMatch ? <OneMatch match={data.mentorMatch} /> : <NotFound />;
}

function OneMatch({ match }: { match: Match }) {
  const t = useTranslations();
  const { dateLong } = useFormats();
  const { viewer } = useViewer();
  const [answered, setAnswered] = useState<AnswerValues['answer']>();
  const [, answerMatch] = useMutation(AnswerMatchMutation);
  const [, answerQuestion] = useMutation(AnswerQuestionMutation);
  const [ending, endMatch] = useMutation(EndMatchMutation);
  const mentor = usePersonName()(match.mentor.name);
  const known = entrepreneurName(match);
  const name = known ?? t('mentoring.match.unknown');
  const date = match.dueAt ? dateLong(match.dueAt) : '';

  const answer = async ({ answer: chosen, reason, words }: AnswerValues): Promise<SubmitOutcome> => {
    const input = {
      matchId: match.id,
      answer: chosen,
      reason: chosen === 'NO' ? reason : undefined,
      words: words || undefined,
    };
    const { data } = await answerMatch({ input });
    if (!data) return 'FAILED';
    if (!data.answerMatch.match) return data.answerMatch.problem ?? 'FAILED';
    setAnswered(chosen);
    return null;
  };
  const answerTheQuestion = async (words: string): Promise<SubmitOutcome> => {
    const { data } = await answerQuestion({ input: { matchId: match.id, words } });
    if (!data) return 'FAILED';
    if (!data.answerQuestion.match) return data.answerQuestion.problem ?? 'FAILED';
    showToast({ message: t('mentoring.match.answerQuestionDone', { mentor }) });
    return null;
  };
  const end = async ({ outcome, reason }: MatchEnd) => {
    const { data } = await endMatch({ input: { matchId: match.id, outcome, reason } });
    const problem = data?.endMatch.problem;
    if (problem) showToast({ message: t(`problems.${problem.code}`) });
    else if (!data) showToast({ message: t('ui.sendFailed') });
    return data !== undefined && !problem;
  };

  const isAsked = match.state === 'ASKED' || match.state === 'QUESTION';
  const isIdeaTakenBack = isAsked && !match.request && !match.idea;

  const head = match.viewerCanAnswer
    ? {
        title: known ? t('mentoring.match.ask', { name }) : t('mentoring.match.askUnknown'),
        lead: t('mentoring.match.askLead', { date }),
      }
    : match.viewerCanAnswerQuestion
      ? {
          title: t('mentoring.match.answerQuestionTitle', { mentor }),
          lead: t('mentoring.match.answerQuestionLead', { date }),
        }
      : {
          title: known
            ? t('mentoring.match.pageTitle', { mentor, name })
            : t('mentoring.match.pageTitleUnknown', { mentor }),
          lead: undefined,
        };

  return (
    <Page className="match-page">
      <Breadcrumbs current={head.title}>
        <Link to="/my">{t('mentoring.match.back')}</Link>
      </Breadcrumbs>
      <PageTitle lead={head.lead}>{head.title}</PageTitle>
      <div className="split">
        <div className="stack-l">
          {answered && <Answered answer={answered} name={name} date={date} />}
          {!answered && !match.viewerCanAnswer && !match.viewerCanAnswerQuestion && (
            <MatchState match={match} />
          )}
          <Conversation match={match} />
          {match.state === 'MATCHED' && <MatchContacts match={match} ownEmail={viewer?.email} />}
          {match.viewerCanAnswerQuestion && (
            <AnswerQuestionForm matchId={match.id} onAnswer={answerTheQuestion} />
          )}
          <section aria-labelledby="venture">
            <h2 id="venture">{t('mentoring.match.venture')}</h2>
            {match.request ? (
              <VentureSummary venture={match.request.venture} />
            ) : (
              <>
                <BlindVentureSummary
                  venture={match.blindVenture}
                  idea={
                    match.idea && match.ideaWrittenIn
                      ? { words: match.idea, writtenIn: match.ideaWrittenIn }
                      : null
                  }
                />
                {isIdeaTakenBack && <p className="match-blind">{t('mentoring.match.ideaTakenBack')}</p>}
                {!known && !isIdeaTakenBack && match.viewerCanAnswer && (
                  <p className="match-blind muted">{t('mentoring.match.blind')}</p>
                )}
              </>
            )}
          </section>
          {match.viewerCanAnswer && !answered && (
            <AnswerMatchForm matchId={match.id} entrepreneurName={known} onAnswer={answer} />
          )}
          {match.viewerCanEnd && (
            <div>
              <EndMatch asksOutcome={match.state === 'MATCHED'} isPending={ending.fetching} onEnd={end} />
            </div>
          )}
        </div>
        <aside className="match-why" aria-labelledby="why">
          <div className="match-why-head">
            <h2 id="why">
              {match.viewerCanAnswer ? t('mentoring.match.why') : t('mentoring.match.whyFits')}
            </h2>
            <ScoreRing
              score={match.rationale.score}
              label={t('matching.score.label', { score: Math.round(match.rationale.score) })}
            />
          </div>
          <Rationale rationale={match.rationale} writtenIn={match.mentor.writtenIn} />
        </aside>
      </div>
    </Page>
  );
}

type AnsweredProps = { answer: AnswerValues['answer']; name: string; date: string };

/** What the mentor's answer led to, said at once. */
function Answered({ answer, name, date }: AnsweredProps) {
  const t = useTranslations('mentoring.match');
  const said = {
    YES: { title: t('yesDone'), text: t('yesDoneText') },
    ASK_FIRST: { title: t('askDone'), text: t('askDoneText', { name, date }) },
    NO: { title: t('noDone'), text: t('noDoneText') },
  }[answer];
  return (
    <div role="status" className="match-answered">
      <Receipt title={said.title}>
        <p>{said.text}</p>
      </Receipt>
    </div>
  );
}
