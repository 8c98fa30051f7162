import { LIMITS } from '@vaekstbro/schema/limits';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { toLanguageEnum } from '../../i18n/languages.ts';
import { useSettled } from '../../ui/use-settled.ts';
import type { WordChoice } from '../../ui/suggesting-field.ts';

const LinkTextQuery = graphql(`
  query LinkText($text: String!, $language: Language!) {
    linkText(text: $text, language: $language) {
      id
      spans {
        start
        end
      }
      concept {
        id
        scheme
        label {
          da
          en
          de
        }
      }
    }
  }
`);

/** An occupation or a skill a text speaks of, and the words that say so. */
export type ConceptRead = WordChoice & { words: string };

const shortest = 12;

/** The occupations and skills a text speaks of, once nobody has typed for a moment. Nothing of the text is kept. */
export function useConceptsRead(text: string): ConceptRead[] {
  const { language } = useLanguage();
  const settled = useSettled(text.trim().slice(0, LIMITS.message.max));
  const [{ data }] = useQuery({
    query: LinkTextQuery,
    variables: { text: settled, language: toLanguageEnum(language) },
    pause: settled.length < shortest,
  });
  if (settled.length < shortest) return [];
  return (data?.linkText ?? [])
    .filter(({ concept }) => concept.scheme === 'OCCUPATION' || concept.scheme === 'SKILL')
    .map(({ concept: { id, label }, spans: [span] }) => ({
      id,
      label,
      words: span ? settled.slice(span.start, span.end) : '',
    }));
}
