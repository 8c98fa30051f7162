import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ResponsiveTable } from '../../ui/responsive-table.tsx';

export const ShortageTable_shortage = graphql(`
  fragment ShortageTable_shortage on Shortage {
    id
    concept {
      id
      label {
        da
        en
        de
      }
    }
    asked
    found
    foundInRegion
  }
`);

type Props = {
  shortages: readonly FragmentType<typeof ShortageTable_shortage>[];
  /** Null: the whole region. */
  town: string | null;
};

/** What is short, a row each: how many ask, how many can help, and what that means. */
export function ShortageTable({ shortages, town }: Props) {
  const t = useTranslations('shortages');
  const words = useWords();
  const { number } = useFormats();
  const rows = readFragment(ShortageTable_shortage, shortages);
  const count = (value: number | null | undefined) => {
    if (value == null) return t('hidden');
    return value === 0 ? t('nobody') : number(value);
  };
  return (
    <ResponsiveTable
      caption={town === null ? t('captionRegion') : t('captionTown', { town })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'competence', header: t('competence'), cell: ({ concept }) => words(concept.label) },
        { id: 'asked', header: t('asked'), align: 'end', cell: ({ asked }) => count(asked) },
        {
          id: 'found',
          header: town === null ? t('found') : t('foundHere'),
          align: 'end',
          cell: ({ found }) => count(found),
        },
        ...(town === null
          ? []
          : [
              {
                id: 'region',
                header: t('foundInRegion'),
                align: 'end' as const,
                cell: ({ foundInRegion }: (typeof rows)[number]) => count(foundInRegion),
              },
            ]),
        { id: 'ratio', header: t('ratio'), cell: (row) => <Ratio {...row} /> },
      ]}
    />
  );
}

type Counts = { asked?: number | null; found?: number | null };

function Ratio({ asked, found }: Counts) {
  const t = useTranslations('shortages');
  const { number } = useFormats();
  if (asked == null) return t(found === 0 ? 'ratioNoneFound' : 'ratioHidden');
  if (found == null) return t('ratioFew', { asked });
  if (found === 0) return t('ratioNobody', { asked });
  return t('ratioSome', { ratio: number(asked / found) });
}
