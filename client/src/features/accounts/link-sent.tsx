import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { AccountCard } from './account-card.tsx';

type Props = { email: string; pending: boolean; onAgain: () => void; onOtherAddress: () => void };

/** Says the same whether or not the address is known, so that nobody can find out who has an account. */
export function LinkSent({ email, pending, onAgain, onOtherAddress }: Props) {
  const t = useTranslations('accounts.sent');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-page-title]')?.focus();
  }, []);
  return (
    <div ref={box} className="account-sent">
      <AccountCard
        title={t('title')}
        lead={t.rich('text', { email, b: (chunks) => <strong>{chunks}</strong> })}
        below={
          <>
            <h2>{t('notArrived')}</h2>
            <p className="muted">{t('help')}</p>
          </>
        }
      >
        <div className="cluster">
          <Button variant="secondary" pending={pending} onClick={onAgain}>
            {t('again')}
          </Button>
          <Button variant="quiet" onClick={onOtherAddress}>
            {t('otherAddress')}
          </Button>
        </div>
      </AccountCard>
    </div>
  );
}
