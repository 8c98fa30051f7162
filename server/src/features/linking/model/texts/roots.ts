import { stemOf } from '../words/index.ts';
import type { LabelLanguage } from '../labels/label-list.ts';

/** Endings that make a doer, a doing or a place out of one word, of stems: svejs·ning, tischl·erei, weld·er. */
const ENDINGS: Readonly<Record<LabelLanguage, RegExp>> = {
  da: /(?<=.{3})(?:(?:er|foer)?(?:(?<![aeiouy])ning|ing)|else|eri|(?<=.{4})(?:oer|er))$/u,
  en: /(?<=.{3})(?:eri|er|or|ri|ist|e)$/u,
  de: /(?<=.{3})(?:i?erung|ung|erei|ier|er|i)$/u,
};

/** What a stem shares with its relatives: `svejsning`, `svejse` and `svejser` have one root. */
export function rootOf(stem: string, language: LabelLanguage): string {
  return stem.replace(ENDINGS[language], '');
}

/** The root of a word as it is written. */
export function rootOfWord(word: string, language: LabelLanguage): string {
  return rootOf(stemOf(word, language), language);
}
