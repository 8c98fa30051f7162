import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { TurnPanel_RequestFragment } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Icon } from '../../ui/icon.tsx';
import { DueTag } from './due-tag.tsx';
import { isPast } from './is-past.ts';
import { useTurnWords } from './use-turn-words.ts';
import './turn-panel.css';

const TurnPanel_request = graphql(`
  fragment TurnPanel_request on Request {
    id
    kind
    state
    outcome
    closedAt
    viewerIsAsker
    viewerIsStaff
    unit {
      id
      name
    }
    turn {
      party
      isViewers
      dueAt
      lateSince
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

  if (!turn || request.state === 'CLOSED') return <Over request={request} action={action} />;
  const isLateForAsker = request.viewerIsAsker && turn.lateSince;
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
        {isLateForAsker
          ? t('page.late', { date: dateLong(isLateForAsker), newDate: dateLong(turn.dueAt) })
          : t(turn.isViewers ? 'page.answerBy' : 'page.answerExpected', { date: dateLong(turn.dueAt) })}
      </p>
      <p>
        {turn.isViewers
          ? t(`page.yours.${turn.party}`)
          : t(`page.${request.viewerIsStaff ? 'staff' : 'others'}.${turn.party}`)}
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

/** How it ended; for whoever was asked, how their turn did, since the request may go on without them. */
function Over({ request, action }: { request: TurnPanel_RequestFragment; action: ReactNode }) {
  const t = useTranslations('requests');
  const { dateLong } = useFormats();
  const { outcome, closedAt } = request;
  const past = !request.viewerIsAsker && !request.viewerIsStaff && isPast(outcome) ? outcome : null;
  return (
    <section className="turn-panel turn-panel-closed" aria-labelledby="turn">
      {!past && (
        <p className="turn-panel-label">
          <Icon name={outcome === 'FULFILLED' ? 'check' : 'minus'} />{' '}
          {outcome ? t(`outcome.${outcome}`) : t('state.CLOSED')}
        </p>
      )}
      <h2 id="turn">{t(past ? 'page.pastTitle' : 'page.closedTitle')}</h2>
      {outcome && <p>{past ? t(`page.pastText.${past}`) : t(`page.closedText.${outcome}`)}</p>}
      {closedAt && (
        <p className="muted">{t(past ? 'page.endedOn' : 'page.closedOn', { date: dateLong(closedAt) })}</p>
      )}
      {action}
    </section>
  );
}
