import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { DateFields } from '../../ui/date-fields.tsx';
import { emptyDate, isoDate } from '../../ui/date-parts.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { renameSchema } from './organisation-schema.ts';

type Props = {
  organisation: { id: string; name: string };
  onRename: (input: { name: string; validFrom: string }) => Promise<SubmitOutcome>;
  onClose: () => void;
};

/** Gives an organisation another name from a day on; the name before stays as history. */
export function RenameForm({ organisation, onRename, onClose }: Props) {
  const t = useTranslations('admin.organisations');
  const form = useAppForm({
    schema: renameSchema,
    defaultValues: { name: '', validFrom: emptyDate },
    draftKey: `rename-organisation-${organisation.id}`,
  });
  const send = form.submit(async ({ name, validFrom }) => {
    const day = isoDate(validFrom);
    return day === null ? undefined : onRename({ name, validFrom: day });
  });
  return (
    <form className="form" onSubmit={(submitted) => void send(submitted)} noValidate>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <p>{t('rename.lead', { name: organisation.name })}</p>
      <TextInput
        label={t('rename.name')}
        autoComplete="off"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <Controller
        control={form.control}
        name="validFrom"
        render={({ field }) => (
          <DateFields
            {...field}
            legend={t('rename.validFrom')}
            hint={t('rename.validFromHint')}
            error={form.errorOf('validFrom')}
          />
        )}
      />
      <div className="cluster">
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('form.submitting')}>
          {t('rename.submit')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('form.close')}
        </Button>
      </div>
    </form>
  );
}
