import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { fold } from './fold.ts';

/** A language whose words can be read here. The product speaks the first three; rankings are tuned on all. */
export type WordLanguage = 'da' | 'en' | 'de' | 'sv' | 'no' | 'nl';

export const WORD_LANGUAGES: readonly WordLanguage[] = ['da', 'en', 'de', 'sv', 'no', 'nl'];

/** The word for a worker of either sex, where a language has one for women or men only: ending → neutral ending. */
type Endings = readonly (readonly [ending: RegExp, neutral: string])[];

const STEMMERS: Readonly<Record<WordLanguage, (word: string) => string>> = {
  da: danish,
  en: english,
  de: german,
  sv: swedish,
  no: norwegian,
  nl: dutch,
};

const NEUTRAL: Readonly<Record<WordLanguage, Endings>> = {
  da: [
    [/(?<=.{3})(?:inder|inden|inderne|inde)$/u, ''],
    [/(?<=.{3})(?:mænd|mændene|manden|mand|kvinden|kvinder|kvinde)$/u, 'mand'],
  ],
  en: [
    [/(?<=.{3})(?:wom[ae]n|m[ae]n|persons?|people)$/u, 'man'],
    [/(?<=.{2}[dt])ress(?:es)?$/u, 'er'],
    [/^hostess(?:es)?$/u, 'host'],
  ],
  de: [
    [/ärzt(?:in|innen|e|en)?$/u, 'arzt'],
    [/(?<=.{2}(?:er|or|eur|ist|ent|ant|ekt|at|it|ot|graf|graph|wirt|ling|ög))(?:in|innen)$/u, ''],
    [/(?<=.{2}(?:og|af|nd|st|ph))(?:in|innen)$/u, 'e'],
    [/köch(?:in|innen|e)$/u, 'koch'],
    [/(?<=.{2})(?:frau|frauen|mann|männer|leute)$/u, 'mann'],
  ],
  sv: [
    [/(?<=.{3})inn(?:a|or|an)$/u, ''],
    [/(?<=.{3})(?:mannen|män|man|kvinna)$/u, 'man'],
  ],
  no: [
    [/(?<=.{3})inne(?:r|n)?$/u, ''],
    [/(?<=.{3})(?:menn|mannen|mann|kvinne)$/u, 'mann'],
  ],
  nl: [
    [/(?<=.{3})sters?$/u, 'er'],
    [/(?<=.{3})rices?$/u, 'eur'],
    [/(?<=.{3})euses?$/u, 'eur'],
    [/(?<=.{2}(?:ent|ist|ant|og|eur|at|aat))es?$/u, ''],
    [/(?<=.{3})(?:vrouw|vrouwen|man|mannen|lieden)$/u, 'man'],
  ],
};

const KNOWN = new Map<WordLanguage, Map<string, string>>();
const MOST_KNOWN = 100_000;

/**
 * What remains of a word without its endings, folded: `Lehrerinnen` and `Lehrer` have one stem. Snowball's rules
 * (https://snowballstem.org), after words for women or men only have become the neutral one.
 */
export function stemOf(word: string, language: WordLanguage): string {
  let known = KNOWN.get(language);
  if (!known || known.size > MOST_KNOWN) KNOWN.set(language, (known = new Map()));
  let stem = known.get(word);
  if (stem === undefined) known.set(word, (stem = fold(STEMMERS[language](neutralWord(word, language)))));
  return stem;
}

/** The word for a worker of either sex, in small letters: `Verkäuferin` → `verkäufer`, `saleswoman` → `salesman`. */
export function neutralWord(word: string, language: WordLanguage): string {
  const lower = word.normalize('NFC').toLowerCase();
  for (const [ending, replacement] of NEUTRAL[language])
    if (ending.test(lower)) return lower.replace(ending, replacement);
  return lower;
}
