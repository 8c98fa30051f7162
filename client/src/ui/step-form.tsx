import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorSummary, type FieldError } from './error-summary.tsx';
import { PageTitle } from './page-title.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { StepIndicator, type Step } from './step-indicator.tsx';

type Props = {
  steps: readonly Step[];
  current: number;
  onGoTo: (index: number) => void;
  title: string;
  intro?: ReactNode;
  errors?: readonly FieldError[];
  attempt?: number;
  children: ReactNode;
};

/** The frame of a form in steps: how far one is, what is wrong, one column of questions on a white card. */
export function StepForm({
  steps,
  current,
  onGoTo,
  title,
  intro,
  errors = [],
  attempt = 0,
  children,
}: Props) {
  const t = useTranslations('ui.steps');
  const place = t('place', { step: current + 1, steps: steps.length });
  return (
    <div className="step-form">
      <div className="step-form-inner">
        <StepIndicator steps={steps} current={current} onGoTo={onGoTo} />
        <div className="step-card">
          <p className="step-count">{place}</p>
          <ProgressBar value={current + 1} max={steps.length} label={place} thin />
          <ErrorSummary errors={errors} attempt={attempt} />
          <PageTitle lead={intro} documentTitle={`${title} (${place})`}>
            {title}
          </PageTitle>
          {children}
        </div>
      </div>
    </div>
  );
}
