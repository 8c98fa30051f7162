import type { Context } from '../../../platform/graphql/context.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';
import type { LabelLanguage } from '../model/labels/label-list.ts';
import type { LinkedText } from '../model/texts/link-text.ts';
import { openingTitle } from '../model/texts/opening-title.ts';
import { occupationNamed, withTitle } from '../model/texts/with-title.ts';
import { freshLinker } from './fresh-linker.ts';
import { inTurn } from './in-turn.ts';
import { rankTitle, titlesAreRanked, titlesReady } from './fresh-titles.ts';

type Parts = Pick<Context, 'app' | 'clock'>;
/** Who is read in the background can wait for an answer that takes milliseconds. */
const PATIENCE_MS = 5_000;
const RANKED = 3;

/** Reads texts, and says with which vocabulary and by which means. */
export interface TextReader {
  /** Changes when the same text may be read in another way. */
  readonly version: string;
  link(text: string, language: LabelLanguage): Promise<LinkedText[]>;
}

/**
 * The concepts a text speaks of, surest first, with the words that say so: by its words, and by its beginning where that
 * is a title and the ranker answers within so many milliseconds.
 */
export async function linkedText(
  parts: Parts,
  { text, language }: { text: string; language: LabelLanguage },
  patienceMs: number,
): Promise<LinkedText[]> {
  const title = openingTitle(text, language);
  const asked = title === null ? null : rankTitle(parts, { title, language, count: RANKED }, patienceMs);
  const [linker, thesaurus] = await Promise.all([freshLinker(parts), freshThesaurus(parts)]);
  const links = await inTurn(() => linker.link(text, language));
  const ranked = await asked;
  const named = ranked && title !== null ? occupationNamed({ title, language, ranked }) : null;
  if (!named) return links;
  return withTitle(links, named, (id) => thesaurus.concept(id)?.scheme === 'OCCUPATION');
}

/**
 * What reads texts in the background. Waits until titles of this language can be ranked, so that how a text is read does
 * not hang on when; where ranking fails, texts are read by their words alone.
 */
export async function freshReader(parts: Parts, language: LabelLanguage | null): Promise<TextReader> {
  if (language !== null) await titlesReady(parts, language);
  const { version } = await freshLinker(parts);
  return {
    version: titlesAreRanked(parts.app) ? `${version}, titles ranked` : version,
    link: (text, written) => linkedText(parts, { text, language: written }, PATIENCE_MS),
  };
}
