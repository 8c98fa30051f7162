import { useTranslations } from 'use-intl';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { CONDITIONS, HOURS, LEVELS, LICENCES, PAYS, VACANCY_TYPES, type Spoken } from './work-words.ts';

/** The lists that work and those who look for it are told in, to choose from and to read. */
export function useWorkWords() {
  const t = useTranslations('workforce');
  const spoken = useSpokenLanguages();
  return {
    hours: HOURS.map((value) => ({ value, label: t(`hoursOf.${value}`) })),
    conditions: CONDITIONS.map((value) => ({ value, label: t(`condition.${value}`) })),
    licences: LICENCES.map((value) => ({ value, label: t(`licence.${value}`) })),
    types: VACANCY_TYPES.map((value) => ({ value, label: t(`types.${value}`) })),
    pays: PAYS.map((value) => ({ value, label: t(`pays.${value}`) })),
    levels: LEVELS.map((value) => ({ value, label: t(`levels.${value}`) })),
    languages: spoken.options,
    /** “dansk (flydende), tysk (lidt)” */
    spoken: (list: readonly Spoken[]) =>
      list.map(({ code, level }) => `${spoken.name(code)} (${t(`levels.${level}`)})`).join(', '),
    languageName: spoken.name,
  };
}

/** The labels of those that are chosen. */
export function labelsOf(
  options: readonly { value: string; label: string }[],
  values: readonly string[],
): string {
  return options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label)
    .join(', ');
}
