import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ConsentWords } from '../../ui/consent-field.tsx';

const ConsentTextsQuery = graphql(`
  query ConsentTexts {
    consentTexts {
      id
      key
      version
      words {
        da
        en
        de
      }
    }
  }
`);

/** A text people agree to, in the reader's language and in the version that counts; null while it is not there. */
export function useConsentText(key: string) {
  const [{ data, error }, refetch] = useQuery({ query: ConsentTextsQuery });
  const words = useWords();
  const found = data?.consentTexts.find((text) => text.key === key);
  const text = useMemo<ConsentWords | null>(
    () => (found ? { version: found.version, text: words(found.words) } : null),
    [found, words],
  );
  return { text, error, retry: () => refetch({ requestPolicy: 'network-only' }) };
}
