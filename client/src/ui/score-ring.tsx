import { useTranslations } from 'use-intl';
import { classNames } from './class-names.ts';

type Props = {
  /** 0 to 100. */
  score: number;
  size?: 'regular' | 'large';
  /** What the number says; “92 of 100 points” by default. */
  label?: string;
};

/** A score as a number inside a ring that is filled by as much. */
export function ScoreRing({ score, size = 'regular', label }: Props) {
  const t = useTranslations('ui');
  const rounded = Math.round(score);
  return (
    <span
      className={classNames('ring', size === 'large' && 'ring-large')}
      role="img"
      aria-label={label ?? t('score', { score: rounded })}
    >
      <svg viewBox="0 0 40 40" fill="none" strokeWidth="3.5" aria-hidden="true" focusable="false">
        <circle className="ring-track" cx="20" cy="20" r="17.5" />
        {rounded > 0 && (
          <circle
            className="ring-value"
            cx="20"
            cy="20"
            r="17.5"
            pathLength="100"
            strokeDasharray={`${rounded} 100`}
          />
        )}
      </svg>
      <span aria-hidden="true">{rounded}</span>
    </span>
  );
}
