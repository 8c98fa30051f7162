const WORD = /[\p{L}\d][\p{L}\d'-]*/gu;
const words = (text: string) => (text.match(WORD) ?? []).map((word) => word.toLocaleLowerCase('da'));

/** Whether a text says somebody's name or a part of it, also as "Hansens"; initials name nobody. */
export function namesPerson(text: string, name: string): boolean {
  const parts = new Set(words(name).filter((word) => word.length >= 3));
  return words(text).some((word) => parts.has(word) || (word.endsWith('s') && parts.has(word.slice(0, -1))));
}
