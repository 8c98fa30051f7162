import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { ResponsiveTable } from '../../ui/responsive-table.tsx';
import { Kept } from './kept.tsx';
import { useSectionName } from './use-data-words.ts';

export const DataRegister_rule = graphql(`
  fragment DataRegister_rule on DataRule {
    section
    purpose
    keptDays
  }
`);

/** The public list of what is kept about people: what, why and how long. */
export function DataRegister(props: { rules: readonly FragmentType<typeof DataRegister_rule>[] }) {
  const t = useTranslations('privacy.register');
  const purpose = useTranslations('disclosure.purpose');
  const sectionName = useSectionName();
  const rules = readFragment(DataRegister_rule, props.rules);
  return (
    <ResponsiveTable
      caption={t('caption')}
      captionHidden
      columns={[
        { id: 'what', header: t('what'), cell: (rule) => sectionName(rule.section) },
        {
          id: 'why',
          header: t('why'),
          cell: (rule) => <span className="sentence">{purpose(rule.purpose)}</span>,
        },
        { id: 'kept', header: t('kept'), cell: (rule) => <Kept days={rule.keptDays ?? null} /> },
      ]}
      rows={rules}
      rowKey={(rule) => rule.section}
    />
  );
}
