import { useTranslations } from 'use-intl';
import { Select } from '../../ui/select.tsx';
import type { CriterionWeight, Weights } from './rules-fragments.ts';
import './rules.css';

const WORDS = ['MUST', 'HIGH', 'MEDIUM', 'LOW'] as const;

type Props = { weights: Weights; onChange: (weights: Weights) => void };

/** One list for each criterion: how much it counts, with a line on what it means. What stands fast is told, not asked. */
export function WeightFields({ weights, onChange }: Props) {
  const t = useTranslations('rules');
  const word = useTranslations('matching');
  const changed = (criterion: string, weight: string) =>
    onChange(
      weights.map((one) =>
        one.criterion === criterion ? { ...one, weight: weight as CriterionWeight['weight'] } : one,
      ),
    );
  return (
    <div className="rules-fields">
      {weights.map(({ criterion, weight, isFixed }) =>
        isFixed ? (
          <div key={criterion} className="field">
            <p className="field-label">{word(`criterion.${criterion}`)}</p>
            <p className="muted">{t(`means.${criterion}`)}</p>
            <p>
              <strong>{word(`weight.${weight}`)}</strong> – {t('fixed')}
            </p>
          </div>
        ) : (
          <Select
            key={criterion}
            name={`weight-${criterion}`}
            label={word(`criterion.${criterion}`)}
            hint={t(`means.${criterion}`)}
            width="medium"
            value={weight}
            options={WORDS.map((value) => ({ value, label: word(`weight.${value}`) }))}
            onChange={(event) => changed(criterion, event.currentTarget.value)}
          />
        ),
      )}
    </div>
  );
}
