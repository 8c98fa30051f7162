import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { dayOf } from '../../i18n/formats.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ResponsiveTable } from '../../ui/responsive-table.tsx';
import './organisation-table.css';

const OrganisationTable_organisation = graphql(`
  fragment OrganisationTable_organisation on Organisation {
    id
    name
    kind {
      da
      en
      de
    }
    cvr
    names {
      name
      validFrom
      validTo
    }
  }
`);

type Props = {
  organisations: readonly FragmentType<typeof OrganisationTable_organisation>[];
  /** The way to give one another name. */
  rename: (organisation: { id: string; name: string }) => ReactNode;
};

/** Organisations under their name of today, with the names they had and will have. */
export function OrganisationTable({ rename, ...props }: Props) {
  const t = useTranslations('admin.organisations');
  const words = useWords();
  const organisations = readFragment(OrganisationTable_organisation, props.organisations);
  return (
    <ResponsiveTable
      caption={t('title')}
      captionHidden
      rows={organisations}
      rowKey={(organisation) => organisation.id}
      columns={[
        {
          id: 'name',
          header: t('columnName'),
          cell: (organisation) => (
            <>
              {organisation.name}
              <OtherNames names={organisation.names} current={organisation.name} />
            </>
          ),
        },
        { id: 'kind', header: t('columnKind'), cell: ({ kind }) => words(kind) },
        {
          id: 'cvr',
          header: t('columnCvr'),
          cell: ({ cvr }) => <span className="organisation-cvr">{cvr ?? t('noCvr')}</span>,
        },
        { id: 'rename', header: t('columnRename'), cell: rename },
      ]}
    />
  );
}

type Name = { name: string; validFrom: string; validTo: string | null };

function OtherNames({ names, current }: { names: readonly Name[]; current: string }) {
  const t = useTranslations('admin.organisations');
  const { date } = useFormats();
  const today = dayOf(new Date());
  const coming = names.filter((each) => each.validFrom > today && each.name !== current);
  const former = names.filter(({ validTo }) => validTo !== null && validTo <= today);
  return (
    <>
      {coming.map(({ name, validFrom }) => (
        <span key={validFrom} className="organisation-name-then">
          {t('nameFrom', { name, date: date(validFrom) })}
        </span>
      ))}
      {former.map(({ name, validFrom, validTo }) => (
        <span key={validFrom} className="organisation-name-then">
          {t('nameUntil', { name, date: date(validTo ?? validFrom) })}
        </span>
      ))}
    </>
  );
}
