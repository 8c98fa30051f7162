import { useTranslations } from 'use-intl';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import './request-progress.css';

export const progressSteps = ['sent', 'confirmed', 'adviser', 'mentor', 'match'] as const;

/** How far a request has come, on one line. */
export function RequestProgress({ current }: { current: number }) {
  const t = useTranslations('mentoring.my');
  return (
    <ol className="progress" aria-label={t('progressLabel')}>
      {progressSteps.map((step, index) => (
        <li
          key={step}
          className={classNames(index < current && 'progress-done', index === current && 'progress-now')}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="progress-mark" aria-hidden="true">
            {index < current && <Icon name="check" />}
          </span>
          {t(`progress.${step}`)}
          {index <= current && <VisuallyHidden> ({index < current ? t('done') : t('now')})</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
