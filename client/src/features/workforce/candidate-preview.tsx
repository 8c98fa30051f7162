import { useTranslations } from 'use-intl';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { CandidateFace } from './candidate-face.tsx';
import type { CandidateFormState } from './use-candidate-form.ts';
import './candidate-preview.css';

type Option = { value: string; label: string };
type Props = {
  form: CandidateFormState;
  towns: readonly Option[];
  months: readonly Option[];
  isPosted: boolean;
};

/** What the form says so far, as companies would see it: neither the name nor the own lines. */
export function CandidatePreview({ form, towns, months, isPosted }: Props) {
  const t = useTranslations('candidates.form');
  const words = useWords();
  const values = form.watch();
  const month = months.findIndex(({ value }) => value === values.availableFrom);
  return (
    <aside className="candidate-preview">
      <Card as="section" headingLevel={2} title={t(isPosted ? 'previewPosted' : 'preview')}>
        <CandidateFace
          face={{
            ...values,
            occupations: values.occupations.map(({ label }) => words(label)),
            skills: values.skills.map(({ label }) => words(label)),
            place: towns.find(({ value }) => value === values.townId)?.label ?? '',
            travelLimitMinutes: Number(values.travelLimitMinutes),
            startsInMonths: Math.max(0, month),
          }}
        />
        <p className="small muted">{t('previewNote')}</p>
      </Card>
    </aside>
  );
}
