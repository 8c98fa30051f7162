import { LABEL, POINT_WORD } from './email-addresses.ts';
import { spans } from './spans.ts';
import type { Span } from './spans.ts';

const ENDING =
  '(?:dk|com|net|org|eu|de|se|no|uk|nl|pl|fr|io|ai|dev|app|info|biz|nu|me|tv|shop|store|online|website|site|blog|tech|studio|design|agency|company)';
const WEB = new RegExp(
  [
    String.raw`\bhttps?: ?\/\/ ?[^\s<>"]+`,
    String.raw`(?<![\p{L}\p{N}])www ?(?:\.|${POINT_WORD}) ?${LABEL}(?: ?\. ?${LABEL})*(?:\/[^\s<>"]*)?`,
    String.raw`(?<![\p{L}\p{N}.@\-])(?:${LABEL}\.)+${ENDING}(?![\p{L}\p{N}\-])(?:\/[^\s<>"]*)?`,
    String.raw`(?<![\p{L}\p{N}.@\-])(?!(?:et|en|a|an|the|ein|eine|einer|der|die|das|og|and|und|med|with|mit) )${LABEL}(?: +\.| *\. +(?=\p{Ll})| *[(\[{] ?(?:\.|${POINT_WORD}) ?[)\]}] *| +(?:punktum|dot) +)(?:dk|com|net|org|eu)(?![\p{L}\p{N}\-])`,
    // A name in a social network.
    String.raw`(?<![\p{L}\p{N}._%+\-@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,29}`,
  ].join('|'),
  'giu',
);
/** Names of techniques that have the shape of an address. */
const TECHNIQUES = /^(?:asp|vb|ado)\.net$/iu;
/** Somebody forgot the blank after a full stop: "slut.De næste". */
const NEXT_SENTENCE = /^\p{L}+\.(?:De|No|Se|Me|Nu|Info)$/u;

/** Where a text holds a web address or a name in a social network. */
export function webAddresses(text: string): Span[] {
  return spans(text, WEB, ([written]) => !TECHNIQUES.test(written) && !NEXT_SENTENCE.test(written));
}
