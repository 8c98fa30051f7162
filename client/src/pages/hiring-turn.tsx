import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { RefuseDialog } from '../features/succession/refuse-dialog.tsx';
import { useDeed } from '../features/succession/use-deed.ts';
import { useHiringReasons } from '../features/workforce/use-hiring-reasons.ts';
import type { CompanyReply, HiringHere_HiringFragment, HiringReason } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { AnswerHiringMutation, LeaveHiringMutation, ReplyToCandidateMutation } from './hiring.operations.ts';

type Props = { hiring: HiringHere_HiringFragment };

/** What the reader can do now: the candidate answers, the company replies, either goes on talking or stops. */
export function HiringTurn({ hiring }: Props) {
  return (
    <>
      {hiring.viewerCanAnswer && <Answer hiring={hiring} />}
      {hiring.viewerCanReply && <Reply hiring={hiring} />}
      {hiring.viewerCanLeave && <Leave hiring={hiring} />}
    </>
  );
}

function Answer({ hiring }: Props) {
  const t = useTranslations('hiring.one');
  const say = useDeed();
  const reasons = useHiringReasons('CANDIDATE');
  const [answering, answerHiring] = useMutation(AnswerHiringMutation);
  const company = hiring.vacancy.companyName;
  const answer = (input: { answer: string; reason?: HiringReason; words?: string }, done: string) =>
    say(
      answerHiring({ input: { hiringRequestId: hiring.id, ...input } }).then(
        ({ data }) => data?.answerHiring,
      ),
      done,
    );
  return (
    <Card as="section" headingLevel={2} title={t('answer', { company })} highlighted>
      <p>{t('answerText', { company })}</p>
      <div className="cluster">
        <Button
          pending={answering.fetching}
          onClick={() => void answer({ answer: 'YES' }, t('opened', { company }))}
        >
          {t('yes')}
        </Button>
        <RefuseDialog
          title={t('no')}
          text={t('noText')}
          reasons={reasons}
          wordsLabel={t('wordsLabel')}
          onSend={({ reason, words }) =>
            answer(
              { answer: 'NO', reason: reason as HiringReason, words: words === '' ? undefined : words },
              t('sent'),
            )
          }
        />
      </div>
    </Card>
  );
}

function Reply({ hiring }: Props) {
  const t = useTranslations('hiring.one');
  const say = useDeed();
  const reasons = useHiringReasons('COMPANY');
  const [replying, replyToCandidate] = useMutation(ReplyToCandidateMutation);
  const reply = (input: { reply: CompanyReply; reason?: HiringReason; words?: string }) =>
    say(
      replyToCandidate({ input: { hiringRequestId: hiring.id, ...input } }).then(
        ({ data }) => data?.replyToCandidate,
      ),
      t('sent'),
    );
  return (
    <Card as="section" headingLevel={2} title={t('reply')} highlighted={hiring.state === 'OPEN'}>
      {hiring.state === 'OPEN' && <p>{t('replyText')}</p>}
      <div className="cluster">
        {hiring.state === 'OPEN' && (
          <Button pending={replying.fetching} onClick={() => void reply({ reply: 'INVITE' })}>
            {t('invite')}
          </Button>
        )}
        <Button
          variant={hiring.state === 'OPEN' ? 'secondary' : 'primary'}
          pending={replying.fetching}
          onClick={() => void reply({ reply: 'HIRE' })}
        >
          {t('hire')}
        </Button>
        <RefuseDialog
          title={t('refuse')}
          reasons={reasons}
          wordsLabel={t('wordsLabel')}
          onSend={({ reason, words }) =>
            reply({ reply: 'NO', reason: reason as HiringReason, words: words === '' ? undefined : words })
          }
        />
      </div>
    </Card>
  );
}

/** The candidate writes with the company, or closes again what they have opened. */
function Leave({ hiring }: Props) {
  const t = useTranslations('hiring.one');
  const say = useDeed();
  const [leaving, leaveHiring] = useMutation(LeaveHiringMutation);
  const leave = () =>
    say(
      leaveHiring({ input: { hiringRequestId: hiring.id } }).then(({ data }) => data?.leaveHiring),
      t('left'),
    );
  return (
    <Card as="section" headingLevel={2} title={t('opened', { company: hiring.vacancy.companyName })}>
      <div className="cluster">
        <LinkButton to="/messages/$threadId" params={{ threadId: hiring.id }} icon="mail">
          {t('write')}
        </LinkButton>
        <Button variant="quiet" pending={leaving.fetching} onClick={() => void leave()}>
          {t('leave')}
        </Button>
      </div>
      <p className="small muted">{t('leaveText')}</p>
    </Card>
  );
}
