import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { Fold } from '../../ui/fold.tsx';
import { ResponsiveTable } from '../../ui/responsive-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { groupEntries, type EntryGroup } from './group-entries.ts';
import { useActionWords } from './use-action-words.ts';

const AuditTable_entry = graphql(`
  fragment AuditTable_entry on AuditEntry {
    id
    at
    action
    result
    problem
    recordKind
    subjectPersonId
    actor {
      id
      name
    }
  }
`);

const tones = { DONE: 'pine', REFUSED: 'amber', FAILED: 'error' } as const;
const icons = { DONE: 'check', REFUSED: 'minus', FAILED: 'warning' } as const;

type Props = { entries: readonly FragmentType<typeof AuditTable_entry>[] };

/**
 * When, who, what, and how it ended; the same again and again is one line, to be opened. A name leads to everything about
 * that person, and so does what was read of somebody.
 */
export function AuditTable(props: Props) {
  const t = useTranslations('audit');
  const problems = useTranslations('problems');
  const formats = useFormats();
  const wordsOf = useActionWords();
  const personName = usePersonName();
  const entries = readFragment(AuditTable_entry, props.entries);
  type Entry = (typeof entries)[number];
  type Group = EntryGroup<Entry>;

  const when = ({ newest, oldest }: Group) => {
    const [from, to] = [formats.time(oldest.at), formats.time(newest.at)];
    return from === to ? formats.dateTime(newest.at) : `${formats.dateTime(oldest.at)}–${to}`;
  };
  const ofWhom = ({ subjectPersonId, actor }: Entry) =>
    subjectPersonId &&
    subjectPersonId !== actor?.id && (
      <Link
        className="small"
        from="/admin/log"
        to="/admin/log"
        search={(before) => ({ ...before, person: subjectPersonId })}
      >
        {t('ofWhom')}
      </Link>
    );
  const what = ({ newest, entries: same }: Group) => {
    if (same.length === 1)
      return (
        <>
          {wordsOf(newest)} {ofWhom(newest)}
        </>
      );
    return (
      <>
        {wordsOf(newest)}
        <Fold summary={t('times', { count: same.length })}>
          <ul>
            {same.map((entry) => (
              <li key={entry.id}>
                {formats.time(entry.at)} {ofWhom(entry)}
              </li>
            ))}
          </ul>
        </Fold>
      </>
    );
  };
  const who = ({ action, actor }: Entry) => {
    const isAsked = /^(Mutation|Query)\./.test(action);
    if (!actor) return <span className="muted">{isAsked ? t('nobody') : t('itself')}</span>;
    return (
      <Link from="/admin/log" to="/admin/log" search={(before) => ({ ...before, person: actor.id })}>
        {personName(actor.name)}
      </Link>
    );
  };
  const end = ({ result, problem }: Entry) => {
    const key = problem as 'CONFLICT';
    return (
      <>
        <Tag tone={tones[result]} icon={icons[result]}>
          {t(`result.${result}`)}
        </Tag>
        {problem && <span className="muted small"> {problems.has(key) ? problems(key) : problem}</span>}
      </>
    );
  };

  return (
    <ResponsiveTable
      caption={t('title')}
      captionHidden
      rows={groupEntries(entries, formats.day)}
      rowKey={({ newest }) => newest.id}
      columns={[
        { id: 'at', header: t('columnAt'), cell: when },
        { id: 'who', header: t('columnWho'), cell: ({ newest }) => who(newest) },
        { id: 'what', header: t('columnWhat'), cell: what },
        { id: 'end', header: t('columnEnd'), cell: ({ newest }) => end(newest) },
      ]}
    />
  );
}
