import type { Context } from '../../../platform/graphql/context.ts';
import type { Language } from '../../../platform/language.ts';
import { freshLinker } from '../../linking/index.ts';
import type { LinkedText } from '../../linking/index.ts';
import { countedTerms, packedTerms, termsOf } from '../model/cases/index.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';

/** So many occupations and skills are kept of one text, the surest ones. */
const MOST = 8;
/** So much is kept of the words that speak of one of them. */
const MOST_WORDS = 4;
const LONGEST = 80;
/** Changes when the same text has other terms. */
const TERMS = 1;

/** An occupation or skill that a text speaks of, in the columns of the tables that keep such. */
export interface ConceptRead {
  readonly conceptId: string;
  readonly score: number;
  readonly words: string[];
}

/** Reads texts, and says with which vocabulary. */
export interface ConceptsReader {
  /** Changes when the same text may be read in another way. */
  readonly version: string;
  /** The occupations and skills the text speaks of, surest first, with the words that say so. */
  read(text: string, language: Language): ConceptRead[];
  /** The terms of a text, packed for the database. */
  terms(text: string): Buffer;
}

/** What reads occupations and skills from words, in step with the vocabulary. */
export async function conceptsReader(parts: Pick<Context, 'app' | 'clock'>): Promise<ConceptsReader> {
  const [linker, thesaurus] = await Promise.all([freshLinker(parts), freshThesaurus(parts)]);
  const isCompetence = (conceptId: string): boolean => {
    const concept = thesaurus.concept(conceptId);
    return concept !== null && !concept.isGroup && ['OCCUPATION', 'SKILL'].includes(concept.scheme);
  };
  return {
    version: `${linker.version}, words ${TERMS}`,
    terms: (text) => packedTerms(countedTerms(termsOf(text))),
    read: (text, language) =>
      linker
        .link(text, language)
        .filter(({ conceptId, score }) => score > 0 && isCompetence(conceptId))
        .slice(0, MOST)
        .map((linked) => conceptRead(linked, text)),
  };
}

function conceptRead({ conceptId, score, spans }: LinkedText, text: string): ConceptRead {
  const words = spans.map(({ start, end }) => text.slice(start, end).slice(0, LONGEST));
  return { conceptId, score: Math.min(1, score), words: [...new Set(words)].slice(0, MOST_WORDS) };
}
