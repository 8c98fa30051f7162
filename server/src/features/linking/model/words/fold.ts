const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  œ: 'oe',
  å: 'aa',
  ü: 'ue',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};
const FOLDED = /[æäøöœåüßðþł]/g;
const MARKS = /\p{M}+/gu;

/**
 * Lower case without accents, so that one sound is one spelling in every language here: `Mægler` and `Mäkler` both
 * begin with `mae`. Letters that stand for two are written as two (æ, ä → ae; ø, ö → oe; å → aa; ü → ue; ß → ss).
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '');
}
