import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../ui/button.tsx';
import { ResponsiveTable } from '../../ui/responsive-table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { WornHat } from './end-hat-dialog.tsx';

const HatTable_hat = graphql(`
  fragment HatTable_hat on Hat {
    id
    kind
    givenAt
    person {
      id
      name
    }
    organisation {
      id
      name
    }
  }
`);

type Props = {
  hats: readonly FragmentType<typeof HatTable_hat>[];
  onEnd: (hat: WornHat) => void;
};

/** Who wears which hat, for whom and since when, each with the way to take it off. */
export function HatTable({ onEnd, ...props }: Props) {
  const t = useTranslations('admin.people');
  const roles = useTranslations('accounts.hat');
  const formats = useFormats();
  const hats = readFragment(HatTable_hat, props.hats);
  return (
    <ResponsiveTable
      caption={t('title')}
      captionHidden
      rows={hats}
      rowKey={(hat) => hat.id}
      columns={[
        { id: 'person', header: t('columnPerson'), cell: ({ person }) => person.name },
        { id: 'hat', header: t('columnHat'), cell: ({ kind }) => roles(kind) },
        {
          id: 'organisation',
          header: t('columnOrganisation'),
          cell: ({ organisation }) => organisation?.name ?? t('noOrganisation'),
        },
        { id: 'since', header: t('columnSince'), cell: ({ givenAt }) => formats.date(givenAt) },
        {
          id: 'end',
          header: t('columnEnd'),
          cell: (hat) => (
            <Button variant="quiet" size="small" className="row-action" onClick={() => onEnd(hat)}>
              {t('end')}
              <VisuallyHidden>
                {t('endWhose', { name: hat.person.name, role: roles(hat.kind) })}
              </VisuallyHidden>
            </Button>
          ),
        },
      ]}
    />
  );
}
