import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { Chips } from '../../ui/chips.tsx';
import { Select } from '../../ui/select.tsx';
import './three-questions.css';

type Option = { value: string; label: string };

/** What is asked; each may still be open. The page keeps it in the address. */
export type ThreeAnswers = { industry?: string; town?: string; topics: readonly string[] };

type Props = {
  answers: ThreeAnswers;
  choices: { topics: readonly Option[]; industries: readonly Option[]; towns: readonly Option[] };
  onChange: (answers: ThreeAnswers) => void;
};

/** What the business lives off, where, and what help is needed with; what fits is shown at once. */
export function ThreeQuestions({ answers, choices, onChange }: Props) {
  const t = useTranslations('fits');
  return (
    <form
      className="three-questions"
      aria-label={t('questions')}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="three-questions-lists">
        <Select
          name="industry"
          label={t('industry')}
          placeholder={t('chooseIndustry')}
          options={choices.industries}
          value={answers.industry ?? ''}
          onChange={(event) => onChange({ ...answers, industry: event.currentTarget.value || undefined })}
        />
        <Select
          name="town"
          label={t('town')}
          placeholder={t('chooseTown')}
          options={choices.towns}
          value={answers.town ?? ''}
          onChange={(event) => onChange({ ...answers, town: event.currentTarget.value || undefined })}
        />
      </div>
      <Chips
        name="topics"
        legend={t('topics')}
        hint={t('topicsHint')}
        options={choices.topics}
        value={answers.topics}
        max={LIMITS.topics.max}
        onChange={(topics) => onChange({ ...answers, topics })}
      />
    </form>
  );
}
