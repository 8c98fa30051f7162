import { useTranslations } from 'use-intl';
import type { MentorWish } from '../features/mentors/mentor-filters.tsx';
import type { Choices } from '../features/vocabulary/use-choices.ts';
import { SaveList } from './save-list.tsx';

type Props = { wish: MentorWish; choices: Choices; isSaving: boolean };

/** Keeps what the reader looks for in a mentor, named by what is chosen. */
export function SaveMentorSearch({ wish, choices, isSaving }: Props) {
  const t = useTranslations('searches.nameOf');
  const { topic, industry, town } = wish;
  const labels = [
    choices.topics.find(({ value }) => value === topic),
    choices.industries.find(({ value }) => value === industry),
    choices.towns.find(({ value }) => value === town),
  ].flatMap((choice) => choice?.label ?? []);
  return (
    <SaveList
      kind="MENTORS"
      path="/mentors"
      filters={{ topic, industry, town }}
      name={labels.length > 0 ? t('mentors', { what: labels.join(', ') }) : t('allMentors')}
      isSaving={isSaving}
    />
  );
}
