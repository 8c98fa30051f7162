import type { LabelLanguage } from '../labels/label-list.ts';
import { withoutProtected } from './protected-words.ts';

const LONGEST_TITLE = 8;
const WORD = /[\p{L}\p{N}]+/gu;
/** A stop that ends something: not that of `tidl.`, after which it goes on in small letters. */
const END = /[\n\r]|[.!?;:](?=\s+[^\p{Ll}]|\s*$)/u;
/** Who tells of doing something writes a sentence, not a title. */
const TELLING: Readonly<Record<LabelLanguage, RegExp>> = {
  da: /(?<!\p{L})(?:jeg|vi|du|han|hun|man|der|er)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:i|we|you|he|she|they|is|are)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ich|wir|du|er|sie|man|ist|sind)(?!\p{L})/iu,
};

/**
 * What a text begins with, if that has the shape of a title: up to eight words to the first stop or the end of the line,
 * and nobody in it who tells something. Every letter stands where it stands in the text; words of protected traits are
 * blanked. Null when the text begins otherwise.
 */
export function openingTitle(text: string, language: LabelLanguage): string | null {
  const begin = text.length - text.trimStart().length;
  const rest = text.slice(begin);
  const title = rest.slice(0, END.exec(rest)?.index ?? rest.length);
  const words = title.match(WORD)?.length ?? 0;
  if (words === 0 || words > LONGEST_TITLE || TELLING[language].test(title)) return null;
  return ' '.repeat(begin) + withoutProtected(title, language);
}
