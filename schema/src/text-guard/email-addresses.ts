import { spans } from './spans.ts';
import type { Span } from './spans.ts';

/** One part of a domain. */
export const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\-]*[\p{L}\p{N}])?`;
const LOCAL = String.raw`(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}][\p{L}\p{N}._%+\-]*`;
/** Endings that are known even where the point before them is a word or stands between blanks. */
const SPELLED_ENDING = '(?:dk|com|net|org|eu|de|se|no|info|nu)';
const AT_SIGN = String.raw` ?@ ?| ?[(\[{<] ?(?:at|@|ät|snabel[ \-]?a) ?[)\]}>] ?| +(?:snabel[ \-]?a|alfakrøl|klammeraffe) +`;
/** How people spell the point. */
export const POINT_WORD = '(?:punktum|punkt|prik|dot)';
const POINT = String.raw`(?: ?[(\[{] ?(?:\.|${POINT_WORD}) ?[)\]}] ?| +${POINT_WORD} +| ?\. ?)`;

const EMAIL = new RegExp(
  [
    String.raw`${LOCAL} ?@ ?(?:${LABEL}\.)+\p{L}{2,24}(?![\p{L}\p{N}])`,
    String.raw`${LOCAL}(?:${AT_SIGN}| +at +)${LABEL}(?:${POINT}${LABEL})*?${POINT}${SPELLED_ENDING}(?![\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);
/** The English word alone is also Danish for "to": it counts only where the point is spelled out too. */
const BARE_AT = / at /iu;
const SPELLED_POINT = new RegExp(String.raw`[(\[{ ] ?(?:\.|${POINT_WORD}) ?[)\]} ]`, 'iu');

/** Where a text holds an e-mail address, also one spelled in words. */
export function emailAddresses(text: string): Span[] {
  return spans(text, EMAIL, ([written]) => !BARE_AT.test(written) || SPELLED_POINT.test(written));
}
