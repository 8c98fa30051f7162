import { LABEL_LANGUAGES, type LabelLanguage } from '../labels/label-list.ts';
import { fold, isFunctionWord, plainTitle } from '../words/index.ts';

const LONGEST = 80;
const MOST_WORDS = 6;
const WORD = /[\p{L}\p{N}]+(?:[+#]+)?/gu;
/** The beginning of `/in`, `/-innen`, `(in`, `:frau`, `/mand` …, while somebody types it. */
const BEGUN_ENDING =
  /(?<=\p{L})(?:[/*:_]\s?-?|\(-?)(?:i|inn|inne|ind|f|fr|fra|m|ma|man|k|kv|kvi|kvin|kvind)?$/iu;
/** The beginning of `(m/w/d)`. */
const BEGUN_REMARK = /(?<=\s)\(\s*[mwdfvhkx]?(?:\s*[/|]\s*[mwdfvhkx]?)*$/iu;

/**
 * The words of what somebody types, folded, read the way names are: without endings and remarks that only say who may
 * apply, finished or not. The last one may be unfinished, so it stays whatever it is.
 */
export function typedWords(text: string, language: LabelLanguage): string[] {
  const typed = text.slice(0, LONGEST).trimEnd();
  const plain = plainTitle(typed.replace(BEGUN_REMARK, '').trimEnd().replace(BEGUN_ENDING, ''));
  const words = (plain.match(WORD) ?? []).slice(0, MOST_WORDS);
  const said = words.filter((word, at) => at === words.length - 1 || !isFunctionWord(word, language));
  return said.map((word) => fold(word));
}

/** The same without what is a small word in any language; the same list when there is none. */
export function withoutSmallWords(typed: readonly string[]): readonly string[] {
  const kept = typed.filter((word) => !LABEL_LANGUAGES.some((language) => isFunctionWord(word, language)));
  return kept.length === 0 || kept.length === typed.length ? typed : kept;
}
