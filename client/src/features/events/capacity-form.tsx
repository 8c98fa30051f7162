import { useTranslations } from 'use-intl';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { TextInput } from '../../ui/text-input.tsx';

const schema = z.object({
  capacity: z
    .string()
    .check(z.trim(), z.regex(/^[1-9]\d{0,4}$/, message('events.signUps.capacityWrong', { max: 99_999 }))),
});

type Props = {
  capacity: number;
  onChange: (capacity: number) => Promise<SubmitOutcome>;
};

/** Lets an organiser change how many seats there are; whoever waits is given the new ones at once. */
export function CapacityForm({ capacity, onChange }: Props) {
  const t = useTranslations('events.signUps');
  const form = useAppForm({ schema, defaultValues: { capacity: String(capacity) } });
  const save = form.submit((values) => onChange(Number(values.capacity)));
  return (
    <form className="form" onSubmit={(submitted) => void save(submitted)} noValidate>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <TextInput
        label={t('capacity')}
        hint={t('capacityHint')}
        inputMode="numeric"
        autoComplete="off"
        width="short"
        error={form.errorOf('capacity')}
        {...form.register('capacity')}
      />
      <div>
        <Button
          type="submit"
          variant="secondary"
          pending={form.formState.isSubmitting}
          pendingLabel={t('capacitySaving')}
        >
          {t('capacitySave')}
        </Button>
      </div>
    </form>
  );
}
