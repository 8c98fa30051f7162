import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';

const BandsQuery = graphql(`
  query BusinessBands {
    businessBands {
      employees {
        ...Band
      }
      turnover {
        ...Band
      }
      profit {
        ...Band
      }
      price {
        ...Band
      }
      means {
        ...Band
      }
      reason {
        ...Band
      }
      horizon {
        ...Band
      }
      experience {
        ...Band
      }
    }
  }

  fragment Band on BusinessBand {
    id
    label {
      da
      en
      de
    }
  }
`);

type Option = { value: string; label: string };
const LISTS = [
  'employees',
  'turnover',
  'profit',
  'price',
  'means',
  'reason',
  'horizon',
  'experience',
] as const;

/** What owners and takers choose from, in the reader's language. */
export type Bands = Record<(typeof LISTS)[number], Option[]>;

/** Fetches the bands once; they are short, complete lists. */
export function useBands() {
  const [{ data, error }, refetch] = useQuery({ query: BandsQuery });
  const words = useWords();
  const bands = useMemo<Bands | null>(() => {
    if (!data) return null;
    const lists = LISTS.map((list) => [
      list,
      (data.businessBands[list] as unknown as { id: string; label: Parameters<typeof words>[0] }[]).map(
        ({ id, label }) => ({ value: id, label: words(label) }),
      ),
    ]);
    return Object.fromEntries(lists) as Bands;
  }, [data, words]);
  return { bands, error, retry: () => refetch({ requestPolicy: 'network-only' }) };
}
