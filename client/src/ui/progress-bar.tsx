import { classNames } from './class-names.ts';

type Props = { value: number; max: number; label: string; thin?: boolean };

/** How much of a whole is reached, told to screen readers as well. */
export function ProgressBar({ value, max, label, thin }: Props) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      className={classNames('bar', thin && 'bar-thin')}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
    >
      <div className="bar-fill" style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
