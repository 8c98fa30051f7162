import { LIMITS } from '@vaekstbro/schema/limits';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import type { SuggestingField } from '../../ui/suggesting-field.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CaseFields } from './case-fields.tsx';
import { emptyCase } from './mentor-schema.ts';
import type { MentorFormState } from './use-mentor-form.ts';

type Option = { value: string; label: string };
type Props = {
  form: MentorFormState;
  topics: readonly Option[];
  industries: readonly Option[];
  ConceptField: SuggestingField;
};

/** The cases, one to five; adding, removing and moving say what happened and put the focus where one goes on. */
export function MentorCaseList({ form, topics, industries, ConceptField }: Props) {
  const t = useTranslations('mentors.own');
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'cases' });
  const [news, setNews] = useState('');
  const focusNext = useRef<number>(undefined);

  useEffect(() => {
    if (focusNext.current === undefined) return;
    document.getElementById(`case-${focusNext.current}`)?.focus();
    focusNext.current = undefined;
  }, [fields]);

  return (
    <div className="case-list">
      {fields.map((field, index) => (
        <CaseFields
          key={field.id}
          form={form}
          index={index}
          count={fields.length}
          topics={topics}
          industries={industries}
          ConceptField={ConceptField}
          onMove={(to) => {
            focusNext.current = to;
            move(index, to);
            setNews(t('caseMoved', { number: to + 1 }));
          }}
          onRemove={() => {
            focusNext.current = Math.max(0, index - 1);
            remove(index);
            setNews(t('caseRemoved', { number: index + 1 }));
          }}
        />
      ))}
      <div aria-live="polite">
        <VisuallyHidden>{news}</VisuallyHidden>
      </div>
      {fields.length < LIMITS.cases.max && (
        <Button
          variant="secondary"
          icon="plus"
          onClick={() => append(emptyCase, { focusName: `cases.${fields.length}.title` })}
        >
          {t('addCase')}
        </Button>
      )}
    </div>
  );
}
