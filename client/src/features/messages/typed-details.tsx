import { kindsIn } from '@vaekstbro/schema/text-guard';
import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { Alert } from '../../ui/alert.tsx';
import type { MessageFormState } from './use-message-form.ts';

type Props = { control: MessageFormState['control']; otherName: string; holdsBackDetails: boolean };

/** Says while one writes what will not get through yet, and what never will. */
export function TypedDetails({ control, otherName, holdsBackDetails }: Props) {
  const t = useTranslations('messages');
  const formats = useFormats();
  const body = useDeferredValue(useWatch({ control, name: 'body' }));
  const kinds = kindsIn(body);
  const contacts = kinds.filter((kind) => kind !== 'CPR');
  return (
    <div role="status" className="typed-details stack-s">
      {kinds.includes('CPR') && <Alert tone="warning">{t('cpr')}</Alert>}
      {holdsBackDetails && contacts.length > 0 && (
        <Alert tone="info">
          {t('willBeHeldBack', {
            name: otherName,
            details: formats.list(contacts.map((kind) => t(`detail.${kind}`))),
          })}
        </Alert>
      )}
    </div>
  );
}
