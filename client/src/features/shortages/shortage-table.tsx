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

/**
 * What is short, a row each: how many ask, how many can help, and what that means. What only a few ask for has no figures
 * and is named below in one sentence.
 */
export function ShortageTable({ shortages, town }: Props) {
  const t = useTranslations('shortages');
  const words = useWords();
  const { number, list } = useFormats();
  const all = readFragment(ShortageTable_shortage, shortages);
  const rows = all.filter(({ asked, found }) => asked != null || found === 0);
  const few = all.filter((one) => !rows.includes(one));
  const count = (value: number | null | undefined) => {
    if (value == null) return t('hidden');
    return value === 0 ? t('nobody') : number(value);
  };
  return (
    <>
      {rows.length === 0 ? (
        <p>{t('onlyFew')}</p>
      ) : (
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
      )}
      {few.length > 0 && (
        <section className="stack-s" aria-labelledby="few">
          <h2 id="few">{t('fewTitle')}</h2>
          <p>{t('few', { names: list(few.map(({ concept }) => words(concept.label))) })}</p>
        </section>
      )}
    </>
  );
}

type Counts = { asked?: number | null; found?: number | null };

function Ratio({ asked, found }: Counts) {
  const t = useTranslations('shortages');
  const { number } = useFormats();
  if (asked == null) return t('ratioNoneFound');
  if (found == null) return t('ratioFew', { asked });
  if (found === 0) return t('ratioNobody', { asked });
  return t('ratioSome', { ratio: number(asked / found) });
}
