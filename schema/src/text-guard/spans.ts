/** A piece of a text: from here up to, not including, there. */
export type Span = readonly [from: number, to: number];

/** What people write between the digits of one number. */
export const BETWEEN = String.raw`[ .\-–—/()·_]{0,3}`;

/** Where the shape stands in the text, where it holds what is asked. */
export function spans(
  text: string,
  shape: RegExp,
  holds: (match: RegExpExecArray) => boolean = () => true,
): Span[] {
  return Array.from(text.matchAll(shape))
    .filter(holds)
    .map((match) => [match.index, match.index + match[0].length]);
}
