import { useTranslations } from 'use-intl';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = { shape?: 'lines' | 'cards' | 'table'; count?: number };

/** Holds the place of what is coming. It shows itself after 300 ms: quick answers do not flicker. */
export function Skeleton({ shape = 'lines', count = 3 }: Props) {
  const t = useTranslations('ui');
  return (
    <div className={`skeleton skeleton-${shape}`} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="skeleton-bone" aria-hidden="true" />
      ))}
    </div>
  );
}
