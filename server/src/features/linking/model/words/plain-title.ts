/** What is left out of a title: it says who may apply or that a list goes on, never what is done. */
const LEFT_OUT: readonly RegExp[] = [
  // (m/w/d), m./w., (f/m/x), (m/v)
  /\(?(?<![\p{L}\d])[mwdfvhkx]\.?\s*[/|]\s*[mwdfvhkx]\.?(?:\s*[/|]\s*[mwdfvhkx]\.?)*(?![\p{L}\d])\)?/giu,
  // Lehrer/in, Lehrer/-innen, Lehrer*in, Lehrer:innen, Lehrer(in), medewerker/-ster, konsulent/-inde
  /(?<=\p{L})(?:[/*:_]\s?-?|\(-?)(?:innen|in|inde|frau|mann|ster|trice|euse|e|r|n|rin|rinnen|kvinde|mand)\)?(?![\p{L}\d])/giu,
  // Technisch(er)e
  /(?<=\p{L})\((?:er|e|r|n|s|es|en|in|innen)\)/giu,
  // ManagerIn, LehrerInnen
  /(?<=\p{Ll})In(?:nen)?(?![\p{L}\d])/gu,
  // and others, and the like, not elsewhere classified
  /(?<![\p{L}\d])(?:m\.?\s?v\.|m\.?\s?fl\.|m\.\s?m\.|o\.?\s?lign\.|o\.\s?l\.|u\.\s?[aä]\.|bl\.\s?a\.|usw\.|etc\.?|e\.\s?d\.|a\.n\.g\.|i\.a\.n\.|n\.e\.c\.|o\.?\s?ä\.)(?!\p{L})/giu,
];

/**
 * The title with everything blanked that says nothing about the work: `Landwirt/in (m/w/d)` → `Landwirt           `.
 * As long as the title was, so that places in it stay what they were.
 */
export function plainTitle(title: string): string {
  return LEFT_OUT.reduce((text, pattern) => text.replace(pattern, (cut) => ' '.repeat(cut.length)), title);
}
