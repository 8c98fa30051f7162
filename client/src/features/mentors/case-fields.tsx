import { LIMITS } from '@vaekstbro/schema/limits';
import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Select } from '../../ui/select.tsx';
import type { SuggestingField } from '../../ui/suggesting-field.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { MentorFormState } from './use-mentor-form.ts';

type Option = { value: string; label: string };

type Props = {
  form: MentorFormState;
  index: number;
  count: number;
  topics: readonly Option[];
  industries: readonly Option[];
  /** Finds occupations and skills. */
  ConceptField: SuggestingField;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** One short case: what was done, told briefly, with the words others search by. Moved by buttons, not by dragging. */
export function CaseFields({
  form,
  index,
  count,
  topics,
  industries,
  ConceptField,
  onMove,
  onRemove,
}: Props) {
  const t = useTranslations('mentors');
  const number = index + 1;
  const at = `cases.${index}` as const;
  return (
    <fieldset className="case-fields" id={`case-${index}`} tabIndex={-1}>
      <legend>{t('own.caseNumber', { number })}</legend>
      <TextInput
        label={t('own.caseTitle')}
        hint={t('own.caseTitleHint')}
        guard="CONTACT"
        error={form.errorOf(`${at}.title`)}
        {...form.register(`${at}.title`)}
      />
      <TextArea
        label={t('own.caseStory')}
        hint={t('own.caseStoryHint')}
        max={LIMITS.caseStory.max}
        guard="CONTACT"
        error={form.errorOf(`${at}.story`)}
        {...form.register(`${at}.story`)}
      />
      <Select
        label={t('own.caseIndustry')}
        placeholder={t('own.industryPlaceholder')}
        options={industries}
        error={form.errorOf(`${at}.industryId`)}
        {...form.register(`${at}.industryId`)}
      />
      <Controller
        control={form.control}
        name={`${at}.topicIds`}
        render={({ field }) => (
          <Chips
            {...field}
            legend={t('own.caseTopics')}
            hint={t('own.caseTopicsHint', { max: LIMITS.topics.max })}
            options={topics}
            max={LIMITS.topics.max}
            error={form.errorOf(`${at}.topicIds`)}
          />
        )}
      />
      <Controller
        control={form.control}
        name={`${at}.concepts`}
        render={({ field }) => (
          <ConceptField
            {...field}
            legend={t('own.caseConcepts')}
            hint={t('own.caseConceptsHint')}
            max={LIMITS.concepts.max}
            text={`${form.watch(`${at}.title`)}. ${form.watch(`${at}.story`)}`}
          />
        )}
      />
      <RadioCards
        legend={t('own.caseStage')}
        options={(['IDEA', 'STARTING', 'RUNNING'] as const).map((stage) => ({
          value: stage,
          label: t(`stageShort.${stage}`),
        }))}
        error={form.errorOf(`${at}.stage`)}
        {...form.register(`${at}.stage`)}
      />
      {count > 1 && (
        <div className="cluster">
          {index > 0 && (
            <Button variant="quiet" size="small" onClick={() => onMove(index - 1)}>
              {t('own.moveUp', { number })}
            </Button>
          )}
          {index < count - 1 && (
            <Button variant="quiet" size="small" onClick={() => onMove(index + 1)}>
              {t('own.moveDown', { number })}
            </Button>
          )}
          <Button variant="danger" size="small" onClick={onRemove}>
            {t('own.removeCase', { number })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
