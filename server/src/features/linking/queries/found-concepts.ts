import { LIMITS } from '@vaekstbro/schema/limits';
import { createHash } from 'node:crypto';
import { failure } from '../../../platform/graphql/errors.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Language } from '../../../platform/language.ts';
import {
  type Concept,
  type ConceptScheme,
  conceptsKnown,
  freshThesaurus,
  type Thesaurus,
} from '../../vocabulary/index.ts';
import { LABEL_LANGUAGES, type LabelLanguage } from '../model/labels/label-list.ts';
import { blended } from '../model/suggest/blend.ts';
import type { FoundConcept } from '../model/suggest/find-concepts.ts';
import type { TextSpan } from '../model/texts/link-text.ts';
import { freshLinker } from './fresh-linker.ts';
import { rankTitle } from './fresh-titles.ts';
import { inTurn } from './in-turn.ts';
import { linkedText } from './linked-text.ts';

/** The longest text that is linked at a time. */
export const LONGEST_TEXT = LIMITS.message.max;
const MOST_HITS = 20;
/** People wait so long for what the ranker adds, and no longer. */
const PATIENCE_MS = 25;
/** So much of what is typed is read. */
const LONGEST_TITLE = 80;

export interface ConceptHit {
  readonly id: string;
  readonly concept: Concept;
  readonly matchedLabel: string;
  readonly matchedLanguage: string;
  readonly score: number;
}

export interface LinkedConcept {
  readonly id: string;
  readonly concept: Concept;
  readonly score: number;
  readonly spans: readonly TextSpan[];
}

type Asked = { text: string; language: Language };
type Search = Asked & { schemes: readonly ConceptScheme[]; first: number };

/** The concepts somebody may mean who types this; the best first, at most twenty. */
export async function findConcepts(
  context: Context,
  { text, language, schemes, first }: Search,
): Promise<ConceptHit[]> {
  if (first < 1 || first > MOST_HITS) throw failure('BAD_USER_INPUT');
  const found = await foundOrMeant(context, { text, language, schemes, first });
  const concepts = await conceptsOf(context, found);
  const mark = markOf(language, text);
  return found.flatMap(({ conceptId, ...hit }) => {
    const concept = concepts.get(conceptId);
    return concept ? [{ ...hit, id: `${conceptId}-${mark}`, concept }] : [];
  });
}

/** The concepts a text speaks of, surest first, with the words that say so. */
export async function linkedConcepts(context: Context, { text, language }: Asked): Promise<LinkedConcept[]> {
  if (text.length > LONGEST_TEXT) throw failure('BAD_USER_INPUT');
  const linked = await linkedText(context, { text, language }, PATIENCE_MS);
  const concepts = await conceptsOf(context, linked);
  const mark = markOf(language, text);
  return linked.flatMap(({ conceptId, score, spans }) => {
    const concept = concepts.get(conceptId);
    return concept ? [{ id: `${conceptId}-${mark}`, concept, score, spans }] : [];
  });
}

/** By the letters that were typed; and by what they mean, where they may be a whole title and the ranker answers in time. */
async function foundOrMeant(
  context: Context,
  { text, language, schemes, first }: Search,
): Promise<FoundConcept[]> {
  const linker = await freshLinker(context);
  const found = await inTurn(() => linker.find(text, language, schemes, first));
  const isUnfinished = found.length === first && !linker.mayBeWhole(text, language);
  if (isUnfinished || !schemes.includes('OCCUPATION')) return found;
  const question = { title: text.slice(0, LONGEST_TITLE), language, count: MOST_HITS };
  const ranked = await rankTitle(context, question, PATIENCE_MS);
  const thesaurus = await freshThesaurus(context);
  return blended(text, found, ranked ?? [], first, ({ conceptId, label }, score) => ({
    conceptId,
    matchedLabel: label,
    matchedLanguage: languageOf(thesaurus, conceptId, label, language),
    score,
  }));
}

/** The language a concept is called so in: that of the asker where it is, else the first. */
function languageOf(thesaurus: Thesaurus, conceptId: string, name: string, own: Language): LabelLanguage {
  const labels = thesaurus.concept(conceptId)?.labels ?? [];
  const languages = labels.filter(({ text }) => text === name).map(({ language }) => language);
  if (languages.includes(own)) return own;
  return LABEL_LANGUAGES.find((language) => languages.includes(language)) ?? own;
}

async function conceptsOf(
  context: Context,
  found: readonly { conceptId: string }[],
): Promise<Map<string, Concept>> {
  const concepts = await conceptsKnown(
    context,
    found.map(({ conceptId }) => conceptId),
  );
  return new Map(concepts.map((concept) => [concept.id, concept]));
}

/** The same concept found by another text is another hit. */
function markOf(language: Language, text: string): string {
  return createHash('sha256').update(`${language} ${text}`).digest('hex').slice(0, 12);
}
