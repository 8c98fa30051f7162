import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Icon } from '../../ui/icon.tsx';
import { DueTag } from './due-tag.tsx';
import { useTurnWords } from './use-turn-words.ts';
import './turn-panel.css';

const TurnPanel_request = graphql(`
  fragment TurnPanel_request on Request {
    id
    kind
    state
    outcome
    closedAt
    viewerIsStaff
    unit {
      id
      name
    }
    turn {
      party
      isViewers
      dueAt
      remindedAt
      isOverdue
      holder {
        id
        name
      }
    }
  }
`);

type Props = {
  request: FragmentType<typeof TurnPanel_request>;
  /** What the reader can do about it. */
  action?: ReactNode;
};

/** The first thing to know about a request, large and plain: who has the turn and until when, or how it ended. */
export function TurnPanel({ action, ...props }: Props) {
  const request = readFragment(TurnPanel_request, props.request);
  const t = useTranslations('requests');
  const { date, dateLong } = useFormats();
  const who = useTurnWords();
  const { turn, kind, unit } = request;

  if (!turn || request.state === 'CLOSED')
    return (
      <section className="turn-panel turn-panel-closed" aria-labelledby="turn">
        <p className="turn-panel-label">
          <Icon name={request.outcome === 'FULFILLED' ? 'check' : 'minus'} />{' '}
          {request.outcome ? t(`outcome.${request.outcome}`) : t('state.CLOSED')}
        </p>
        <h2 id="turn">{t('page.closedTitle')}</h2>
        {request.outcome && <p>{t(`page.closedText.${request.outcome}`)}</p>}
        {request.closedAt && (
          <p className="muted">{t('page.closedOn', { date: dateLong(request.closedAt) })}</p>
        )}
        {action}
      </section>
    );
  return (
    <section className={turn.isViewers ? 'turn-panel turn-panel-yours' : 'turn-panel'} aria-labelledby="turn">
      <div className="turn-panel-top">
        <h2 id="turn">
          <span className="turn-panel-label">{t('turnWith')}</span>{' '}
          {who({ kind, unit, party: turn.party, isViewers: turn.isViewers, holder: turn.holder })}
        </h2>
        <DueTag turn={turn} />
      </div>
      <p className="turn-panel-until">
        {t(turn.isViewers ? 'page.answerBy' : 'page.answerExpected', { date: dateLong(turn.dueAt) })}
      </p>
      <p>
        {turn.isViewers
          ? t(`page.yours.${turn.party}`)
          : !request.viewerIsStaff && t(`page.others.${turn.party}`)}
      </p>
      {turn.remindedAt && (
        <p className="muted">
          <Icon name="bell" /> {t('page.reminded', { date: date(turn.remindedAt) })}
        </p>
      )}
      {action}
    </section>
  );
}
