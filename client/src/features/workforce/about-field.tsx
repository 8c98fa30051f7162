import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { TextArea } from '../../ui/text-area.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { tellsName } from './candidate-schema.ts';
import type { CandidateFormState } from './use-candidate-form.ts';

/** A few lines for a company that has been given a yes; names and ways to be reached are pointed at while one types. */
export function AboutField({ form }: { form: CandidateFormState }) {
  const t = useTranslations('candidates.form');
  const [about, name] = form.watch(['about', 'name']);
  const told = tellsName(useSettled(about), name);
  const error = form.errorOf('about');
  return (
    <div>
      <TextArea
        label={t('about')}
        hint={t('aboutHint')}
        optional
        max={LIMITS.words.max}
        guard="CONTACT"
        error={error}
        {...form.register('about')}
      />
      <div role="status" className="field-guard">
        {told && !error && <p>{t('nameInAbout')}</p>}
      </div>
    </div>
  );
}
