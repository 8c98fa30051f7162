import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import './thread-list.css';

const ThreadList_thread = graphql(`
  fragment ThreadList_thread on Thread {
    id
    lastMessageAt
    unreadCount
    viewerCanWrite
    holdsBackDetails
    other {
      id
      name
    }
    introduction {
      id
      title {
        da
        en
        de
      }
    }
  }
`);

type Props = { threads: readonly FragmentType<typeof ThreadList_thread>[] };

/** The conversations, one line each: with whom, what about, since when it is quiet, and what is new. */
export function ThreadList(props: Props) {
  const t = useTranslations('messages');
  const personName = usePersonName();
  const formats = useFormats();
  const words = useWords();
  const threads = readFragment(ThreadList_thread, props.threads);
  return (
    <ul className="threads">
      {threads.map(
        ({ id, other, introduction, lastMessageAt, unreadCount, viewerCanWrite, holdsBackDetails }) => (
          <li key={id} className={unreadCount > 0 ? 'thread-unread' : undefined}>
            <span className="thread-icon">
              <Icon name="person" />
            </span>
            <div>
              <p className="thread-name">
                <Link to="/messages/$threadId" params={{ threadId: id }} className="thread-link">
                  {other.name || (holdsBackDetails ? t('notNamedYet') : personName(other.name))}
                </Link>
              </p>
              <p className="muted">{t('about', { title: words(introduction.title) })}</p>
              <p className="muted small">
                {lastMessageAt
                  ? `${formats.relative(lastMessageAt)} · ${formats.time(lastMessageAt)}`
                  : t('nothingYet')}
              </p>
            </div>
            <div className="thread-tags">
              {unreadCount > 0 && <Tag tone="heather">{t('unread', { count: unreadCount })}</Tag>}
              {!viewerCanWrite && <Tag>{t('closed')}</Tag>}
            </div>
          </li>
        ),
      )}
    </ul>
  );
}
