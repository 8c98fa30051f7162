import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { ResponsiveTable } from '../../ui/responsive-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useActionWords } from './use-action-words.ts';

const AuditTable_entry = graphql(`
  fragment AuditTable_entry on AuditEntry {
    id
    at
    action
    result
    problem
    recordKind
    actor {
      id
      name
    }
  }
`);

const tones = { DONE: 'pine', REFUSED: 'amber', FAILED: 'error' } as const;
const icons = { DONE: 'check', REFUSED: 'minus', FAILED: 'warning' } as const;

type Props = { entries: readonly FragmentType<typeof AuditTable_entry>[] };

/** When, who, what, and how it ended. A name leads to everything about that person. */
export function AuditTable(props: Props) {
  const t = useTranslations('audit');
  const problems = useTranslations('problems');
  const formats = useFormats();
  const wordsOf = useActionWords();
  const entries = readFragment(AuditTable_entry, props.entries);
  type Entry = (typeof entries)[number];

  const who = ({ action, actor }: Entry) => {
    const isAsked = /^(Mutation|Query)\./.test(action);
    if (!actor) return <span className="muted">{isAsked ? t('nobody') : t('itself')}</span>;
    return (
      <Link from="/admin/log" to="/admin/log" search={(before) => ({ ...before, person: actor.id })}>
        {actor.name || t('gone')}
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
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={[
        { id: 'at', header: t('columnAt'), cell: ({ at }) => formats.dateTime(at) },
        { id: 'who', header: t('columnWho'), cell: who },
        { id: 'what', header: t('columnWhat'), cell: wordsOf },
        { id: 'end', header: t('columnEnd'), cell: end },
      ]}
    />
  );
}
