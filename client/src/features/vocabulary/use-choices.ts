import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';

const ChoicesQuery = graphql(`
  query Choices {
    topics: concepts(scheme: TOPIC) {
      id
      label {
        da
        en
        de
      }
    }
    industries: concepts(scheme: INDUSTRY) {
      id
      label {
        da
        en
        de
      }
    }
    towns {
      id
      name
    }
  }
`);

export type ChoiceOption = { value: string; label: string };

/** What people choose from in forms and filters, in the reader's language. */
export type Choices = { topics: ChoiceOption[]; industries: ChoiceOption[]; towns: ChoiceOption[] };

/** Fetches topics, industries and towns once; they are short, complete lists. Pages hand them to forms. */
export function useChoices() {
  const [{ data, error }, refetch] = useQuery({ query: ChoicesQuery });
  const words = useWords();
  const choices = useMemo<Choices | null>(() => {
    if (!data) return null;
    const option = ({ id, label }: { id: string; label: Words }) => ({ value: id, label: words(label) });
    return {
      topics: data.topics.map(option),
      industries: data.industries.map(option).toSorted(byLabel),
      towns: data.towns.map(({ id, name }) => ({ value: id, label: name })).toSorted(byLabel),
    };
  }, [data, words]);
  return { choices, error, retry: () => refetch({ requestPolicy: 'network-only' }) };
}

function byLabel(a: ChoiceOption, b: ChoiceOption): number {
  return a.label.localeCompare(b.label, 'da');
}
