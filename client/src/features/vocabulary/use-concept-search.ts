import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { toLanguageEnum } from '../../i18n/languages.ts';
import type { WordChoice } from '../../ui/suggesting-field.ts';

const FindConceptsQuery = graphql(`
  query FindConcepts(
    $text: String!
    $language: Language!
    $schemes: [ConceptScheme!]! = [OCCUPATION, SKILL]
  ) {
    findConcepts(text: $text, language: $language, schemes: $schemes, first: 8) {
      id
      matchedLabel
      matchedLanguage
      concept {
        id
        label {
          da
          en
          de
        }
      }
    }
  }
`);

/** An occupation or a skill, and the name it was found by. */
export type FoundConcept = WordChoice & { matchedLabel: string; matchedLanguage: string };

/** Which of the two is looked for; both where nothing is said. */
export type SearchedScheme = 'OCCUPATION' | 'SKILL';

/** Finds occupations and skills, or only one of the two, by what is typed; throws when no answer comes. */
export function useConceptSearch(only?: SearchedScheme): (text: string) => Promise<FoundConcept[]> {
  const client = useClient();
  const { language } = useLanguage();
  return useCallback(
    async (text) => {
      const { data, error } = await client
        .query(FindConceptsQuery, { text, language: toLanguageEnum(language), schemes: only && [only] })
        .toPromise();
      if (!data) throw error ?? new Error('No answer came.');
      return data.findConcepts.map(({ concept, matchedLabel, matchedLanguage }) => ({
        ...concept,
        matchedLabel,
        matchedLanguage,
      }));
    },
    [client, language, only],
  );
}
