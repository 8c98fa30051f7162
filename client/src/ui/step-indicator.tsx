import { useTranslations } from 'use-intl';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type Step = { id: string; label: string };

type Props = {
  steps: readonly Step[];
  current: number;
  /** Goes back to a step that is done. */
  onGoTo: (index: number) => void;
};

/** The steps of a form: done ones lead back, the current one is named, the coming ones are seen from the start. */
export function StepIndicator({ steps, current, onGoTo }: Props) {
  const t = useTranslations('ui.steps');
  return (
    <nav className="step-rail" aria-label={t('label')}>
      <ol className="steps-list">
        {steps.map((step, index) => {
          const isDone = index < current;
          return (
            <li
              key={step.id}
              className={classNames('step-item', isDone && 'step-done', index === current && 'step-current')}
              aria-current={index === current ? 'step' : undefined}
            >
              <span className="step-mark" aria-hidden="true">
                {isDone ? <Icon name="check" /> : index + 1}
              </span>
              {isDone ? (
                <button type="button" className="step-link" onClick={() => onGoTo(index)}>
                  {step.label}
                  <VisuallyHidden> ({t('done')})</VisuallyHidden>
                </button>
              ) : (
                <span>{step.label}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
