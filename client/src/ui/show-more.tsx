import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';

type Props = { shown: number; total?: number; hasMore: boolean; pending: boolean; onMore: () => void };

/** The end of a page of a list: how much is shown, and more at a click. */
export function ShowMore({ shown, total, hasMore, pending, onMore }: Props) {
  const t = useTranslations('ui');
  if (!hasMore && total === undefined) return null;
  return (
    <div className="show-more">
      {total !== undefined && <p className="muted">{t('shownOf', { shown, total })}</p>}
      {hasMore && (
        <Button variant="secondary" pending={pending} pendingLabel={t('loading')} onClick={onMore}>
          {t('showMore')}
        </Button>
      )}
    </div>
  );
}
