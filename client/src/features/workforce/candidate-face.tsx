import { useTranslations } from 'use-intl';
import { SummaryList } from '../../ui/summary-list.tsx';
import { labelsOf, useWorkWords } from './use-work-words.ts';
import type { Spoken } from './work-words.ts';

/** What is told of somebody who looks for work without saying who it is; lists are in the reader's words. */
export type Face = {
  occupations: readonly string[];
  skills: readonly string[];
  languages: readonly Spoken[];
  licences: readonly string[];
  conditions: readonly string[];
  hours: readonly string[];
  place: string;
  travelLimitMinutes: number;
  startsInMonths: number;
};

/** The facts of a blind candidate, as a company reads them. What is not told is left out. */
export function CandidateFace({ face }: { face: Face }) {
  const t = useTranslations('candidates.face');
  const words = useWorkWords();
  const items = [
    { term: t('occupations'), value: face.occupations.join(', ') || t('nothing') },
    { term: t('skills'), value: face.skills.join(', ') },
    { term: t('languages'), value: words.spoken(face.languages) },
    { term: t('licences'), value: labelsOf(words.licences, face.licences) },
    { term: t('conditions'), value: labelsOf(words.conditions, face.conditions) },
    { term: t('hours'), value: labelsOf(words.hours, face.hours) },
    { term: t('place'), value: face.place },
    { term: t('travel'), value: t('travelUpTo', { minutes: face.travelLimitMinutes }) },
    { term: t('starts'), value: t('startsIn', { months: face.startsInMonths }) },
  ];
  return <SummaryList items={items.filter(({ value }) => value !== '')} />;
}
