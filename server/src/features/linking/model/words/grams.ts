/** Runs of letters are kept as numbers: two that share one are so rare that no figure changes. */
export const GRAM_SPACE = 1 << 19;

/**
 * The runs of `from` to `to` letters of folded words, their beginning and end marked, each as a number below
 * GRAM_SPACE; one that occurs twice comes twice.
 */
export function gramsOf(words: readonly string[], from = 3, to = 5): number[] {
  const grams: number[] = [];
  for (const word of words) {
    const marked = `^${word}$`;
    for (let size = from; size <= to; size += 1)
      for (let at = 0; at + size <= marked.length; at += 1) grams.push(hash(marked, at, at + size));
    if (marked.length < from) grams.push(hash(marked, 0, marked.length));
  }
  return grams;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return (value >>> 0) % GRAM_SPACE;
}
