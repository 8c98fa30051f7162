import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { useConsentText } from '../features/privacy/use-consent-text.ts';
import { RefuseDialog } from '../features/succession/refuse-dialog.tsx';
import { useDeed } from '../features/succession/use-deed.ts';
import { useRefusalReasons } from '../features/succession/use-refusal-reasons.ts';
import type { InterestHereFragment, OwnerReason, RefusalReason } from '../gql/graphql.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { ConsentField } from '../ui/consent-field.tsx';
import {
  AcceptConfidentialityMutation,
  AnswerInterestMutation,
  ApproveInterestMutation,
  OpenIdentityMutation,
  RefuseInterestMutation,
} from './interest.operations.ts';

const OWNER_REASONS = [
  'NOT_SUITABLE',
  'CONFLICT_OF_INTEREST',
  'NO_TIME',
  'NO_LONGER_NEEDED',
  'OTHER',
] as const satisfies readonly OwnerReason[];

type Props = { interest: InterestHereFragment };

/** What the reader can do now: the adviser screens, the owner answers, the taker promises. Nothing where others have the turn. */
export function InterestTurn({ interest }: Props) {
  return (
    <>
      {(interest.viewerCanScreen || interest.viewerCanStop) && <Screen interest={interest} />}
      {interest.viewerCanAnswer && <Answer interest={interest} />}
      {interest.viewerCanAcceptText && <Promise interest={interest} />}
    </>
  );
}

function Screen({ interest }: Props) {
  const t = useTranslations('succession.interest');
  const say = useDeed();
  const reasons = useRefusalReasons();
  const [approving, approve] = useMutation(ApproveInterestMutation);
  const [, refuse] = useMutation(RefuseInterestMutation);
  const interestId = interest.id;
  return (
    <Card as="section" headingLevel={2} title={t('step.ADVISER')} highlighted>
      {interest.isBlocked && <Alert tone="error">{t('blocked')}</Alert>}
      <div className="cluster">
        {interest.viewerCanScreen && !interest.isBlocked && (
          <Button
            pending={approving.fetching}
            pendingLabel={t('pending')}
            onClick={() =>
              void say(
                approve({ input: { interestId } }).then(({ data }) => data?.approveInterest),
                t('passed'),
              )
            }
          >
            {t('pass')}
          </Button>
        )}
        <RefuseDialog
          title={t('stop')}
          reasons={reasons}
          onSend={({ reason }) =>
            say(
              refuse({ input: { interestId, reason: reason as RefusalReason } }).then(
                ({ data }) => data?.refuseInterest,
              ),
              t('stopped'),
            )
          }
        />
      </div>
    </Card>
  );
}

/** The owner's one tap: yes to the facts, later yes to who they are; and a no until then. */
function Answer({ interest }: Props) {
  const t = useTranslations('succession.interest');
  const say = useDeed();
  const [answering, answer] = useMutation(AnswerInterestMutation);
  const [opening, open] = useMutation(OpenIdentityMutation);
  const interestId = interest.id;
  const isFirst = interest.state === 'OWNER';
  return (
    <Card as="section" headingLevel={2} title={t(isFirst ? 'ownerTitle' : 'step.INTRODUCED')} highlighted>
      <p>
        {isFirst
          ? t('yesText')
          : interest.viewerCanOpenIdentity
            ? t('openIdentityText')
            : t(`state.${interest.state}`)}
      </p>
      <div className="cluster">
        {isFirst && (
          <Button
            pending={answering.fetching}
            pendingLabel={t('pending')}
            onClick={() =>
              void say(
                answer({ input: { interestId, answer: 'YES' } }).then(({ data }) => data?.answerInterest),
                t('answered'),
              )
            }
          >
            {t('yes')}
          </Button>
        )}
        {interest.viewerCanOpenIdentity && (
          <Button
            pending={opening.fetching}
            pendingLabel={t('pending')}
            onClick={() =>
              void say(
                open({ input: { interestId } }).then(({ data }) => data?.openIdentity),
                t('opened'),
              )
            }
          >
            {t('openIdentity')}
          </Button>
        )}
        <RefuseDialog
          title={t('no')}
          text={t('noWhy')}
          reasons={OWNER_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
          onSend={({ reason }) =>
            say(
              answer({ input: { interestId, answer: 'NO', reason: reason as OwnerReason } }).then(
                ({ data }) => data?.answerInterest,
              ),
              t('answered'),
            )
          }
        />
      </div>
    </Card>
  );
}

/** The taker promises confidentiality, in the version they read. */
function Promise({ interest }: Props) {
  const t = useTranslations('succession.interest');
  const missing = useTranslations('succession.form.missing');
  const say = useDeed();
  const { text } = useConsentText('BUSINESS_CONFIDENTIALITY');
  const [isTicked, setIsTicked] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const [{ fetching }, accept] = useMutation(AcceptConfidentialityMutation);
  if (!text) return null;
  const send = () => {
    if (!isTicked) return setIsTried(true);
    const input = { interestId: interest.id, textVersion: text.version };
    void say(
      accept({ input }).then(({ data }) => data?.acceptConfidentiality),
      t('promised'),
    );
  };
  return (
    <Card as="section" headingLevel={2} title={t('promise')} highlighted>
      <p>{t('promiseLead')}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        noValidate
      >
        <ConsentField
          name="promise"
          words={text}
          checked={isTicked}
          error={isTried && !isTicked ? missing('consent') : undefined}
          onChange={(event) => setIsTicked(event.currentTarget.checked)}
        />
        <div>
          <Button type="submit" pending={fetching} pendingLabel={t('pending')}>
            {t('promiseSend')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
