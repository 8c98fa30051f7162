import { holdsContactDetails, looksLikeCpr } from '@vaekstbro/schema/text-guard';
import { useTranslations } from 'use-intl';
import { useSettled } from './use-settled.ts';

/** CPR numbers are refused everywhere; ways to be reached as well where people have not been introduced yet. */
export type TextGuard = 'CPR' | 'CONTACT';

/** Says politely, while one types, what would be refused. It stays in the page, so that a screen reader says it too. */
export function TextGuardNote({ guard, text }: { guard: TextGuard; text: string }) {
  const t = useTranslations('problems');
  const settled = useSettled(text);
  return (
    <div role="status" className="field-guard">
      {looksLikeCpr(settled) && <p>{t('CPR_REFUSED')}</p>}
      {guard === 'CONTACT' && holdsContactDetails(settled) && <p>{t('CONTACT_IN_TEXT')}</p>}
    </div>
  );
}
