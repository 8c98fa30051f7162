import { Link } from '@tanstack/react-router';
import { useState, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import './desk-queue.css';

export const DeskQueue_request = graphql(`
  fragment DeskQueue_request on MentorRequest {
    id
    state
    openedAt
    dueAt
    venture {
      id
      contactName
      idea
      writtenIn
      industry {
        id
        label {
          da
          en
          de
        }
      }
    }
  }
`);

type Props = {
  requests: readonly FragmentType<typeof DeskQueue_request>[];
  chosenId: string | undefined;
  searchText: string;
  onSearch: (text: string) => void;
  searchRef: Ref<HTMLInputElement>;
};

const shownOnPhone = 4;

/** Who waits, longest first, with how long; on a phone the nearest few, so that the chosen case is not far below. */
export function DeskQueue({ chosenId, searchText, onSearch, searchRef, ...props }: Props) {
  const requests = readFragment(DeskQueue_request, props.requests);
  const t = useTranslations('mentoring.desk');
  const words = useWords();
  const { waitingSince } = useFormats();
  const isPhone = useMediaQuery('(max-width: 55.99rem)');
  const [showsAll, setShowsAll] = useState(false);
  const [openedAt] = useState(() => Date.now());

  const place = Math.max(
    0,
    requests.findIndex((request) => request.id === chosenId),
  );
  const from = Math.min(Math.max(0, place - 1), Math.max(0, requests.length - shownOnPhone));
  const isCut = isPhone && !showsAll && requests.length > shownOnPhone;
  const shown = isCut ? requests.slice(from, from + shownOnPhone) : requests;

  return (
    <>
      <label className="desk-search">
        <VisuallyHidden>{t('search')}</VisuallyHidden>
        <Icon name="search" />
        <input
          ref={searchRef}
          type="search"
          className="input"
          placeholder={t('search')}
          value={searchText}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      {requests.length === 0 && searchText && <p className="muted">{t('noHit', { text: searchText })}</p>}
      <ul className="desk-list">
        {shown.map((request) => {
          const waited = waitingSince(request.openedAt);
          const isWaiting = request.state === 'WAITING';
          const isLate = isWaiting && Date.parse(request.dueAt) < openedAt;
          const hasWaited = /\d/.test(waited);
          const waits = hasWaited ? t('waits', { time: waited }) : waited;
          return (
            <li key={request.id}>
              <Link
                to="/desk"
                search={(before) => ({ ...before, request: request.id })}
                className={classNames('desk-item', request.id === chosenId && 'desk-item-chosen')}
                aria-current={request.id === chosenId ? 'true' : undefined}
              >
                <span className="desk-item-name">{request.venture.contactName}</span>
                <span className="desk-item-idea">
                  {words(request.venture.industry.label)} ·{' '}
                  <OwnWords writtenIn={request.venture.writtenIn}>{request.venture.idea}</OwnWords>
                </span>
                <span
                  className={classNames(
                    'desk-item-wait',
                    isWaiting && (hasWaited || isLate) && 'desk-item-long',
                  )}
                >
                  {isLate ? t('late', { time: waits }) : waits}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {isCut && (
        <button type="button" className="desk-all" onClick={() => setShowsAll(true)}>
          {t('wholeQueue', { count: requests.length })}
        </button>
      )}
    </>
  );
}
