/** What is in a text without being said by it, in the order it is taken out. */
const NOISE: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // HTML: scripts and styles with all they hold, comments, tags
  [/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/giu, ' '],
  [/<!--[\s\S]*?-->/gu, ' '],
  [/<\/?[a-z][^<>]{0,2000}>/giu, ' '],
  [/&(?:#x?[\da-f]+|[a-z]+);/giu, ' '],
  // Addresses
  [/https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+/giu, ' '],
  // LaTeX: formulas, references, commands whose words stay
  [/\$\$[^$]{0,2000}\$\$|\$[^$\n]{0,500}\$|\\\([\s\S]{0,500}?\\\)|\\\[[\s\S]{0,2000}?\\\]/gu, ' '],
  [
    /\\(?:cite[a-z]*|ref|eqref|label|url|begin|end|usepackage|bibliography)\*?(?:\[[^\]]*\])*\{[^{}]*\}/gu,
    ' ',
  ],
  [/\\[a-z]+\*?|[{}~^_\\]/giu, ' '],
  // A word divided at the end of a line
  [/(?<=\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, ''],
];

/** The words of a text without markup, formulas and addresses. Never longer than the text was. */
export function plainText(text: string): string {
  return NOISE.reduce((plain, [pattern, replacement]) => plain.replace(pattern, replacement), text);
}
