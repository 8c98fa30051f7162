import { holdsContactDetails, looksLikeCpr } from '@vaekstbro/schema/text-guard';
import { useTranslations } from 'use-intl';
import { useSettled } from './use-settled.ts';

/** CPR numbers are refused everywhere; ways to be reached as well where people have not been introduced yet. */
export type TextGuard = 'CPR' | 'CONTACT';

type Props = {
  guard: TextGuard;
  text: string;
  /** What stands at the field as its error already; it is not said twice. */
  error: string | undefined;
};

/** Says politely, while one types, what would be refused. It stays in the page, so that a screen reader says it too. */
export function TextGuardNote({ guard, text, error }: Props) {
  const t = useTranslations('problems');
  const settled = useSettled(text);
  const found = [
    ...(looksLikeCpr(settled) ? (['CPR_REFUSED'] as const) : []),
    ...(guard === 'CONTACT' && holdsContactDetails(settled) ? (['CONTACT_IN_TEXT'] as const) : []),
  ];
  return (
    <div role="status" className="field-guard">
      {found.map((code) => t(code) !== error && <p key={code}>{t(code)}</p>)}
    </div>
  );
}
