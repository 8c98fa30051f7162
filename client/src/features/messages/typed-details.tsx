import { kindsIn } from '@vaekstbro/schema/text-guard';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { Alert } from '../../ui/alert.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import type { MessageFormState } from './use-message-form.ts';

type Props = { control: MessageFormState['control']; otherName: string };

/** Says while one writes what will not get through before both have said yes. */
export function TypedDetails({ control, otherName }: Props) {
  const t = useTranslations('messages');
  const formats = useFormats();
  const body = useWatch({ control, name: 'body' });
  const settled = useSettled(body);
  // What has just been sent needs no word any more.
  const kinds = body === '' ? [] : kindsIn(settled).filter((kind) => kind !== 'CPR');
  return (
    <div role="status" className="typed-details">
      {kinds.length > 0 && (
        <Alert tone="info">
          {t('willBeHeldBack', {
            name: otherName,
            details: formats.list(kinds.map((kind) => t(`detail.${kind}`))),
          })}
        </Alert>
      )}
    </div>
  );
}
