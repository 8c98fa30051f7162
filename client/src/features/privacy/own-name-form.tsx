import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { TextInput } from '../../ui/text-input.tsx';

const { min, max } = LIMITS.name;

const schema = z.object({
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(min, message('data.nameTooShort')),
      z.maxLength(max, message('ui.tooLong', { max })),
      withoutCpr(),
      withoutContact(),
    ),
});

type Props = { name: string; onSave: (name: string) => Promise<SubmitOutcome> };

/** Corrects one's name. */
export function OwnNameForm({ name, onSave }: Props) {
  const t = useTranslations('data');
  const form = useAppForm({ schema, defaultValues: { name } });
  return (
    <form
      className="form"
      onSubmit={(submitted) => void form.submit((values) => onSave(values.name))(submitted)}
      noValidate
    >
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <TextInput
        label={t('nameLabel')}
        hint={t('nameHint')}
        guard="CONTACT"
        autoComplete="name"
        width="medium"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <div>
        <Button
          type="submit"
          variant="secondary"
          pending={form.formState.isSubmitting}
          pendingLabel={t('saving')}
        >
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
