import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { DateFields } from '../../ui/date-fields.tsx';
import { emptyDate } from '../../ui/date-parts.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import {
  industrySchemes,
  newOrganisation,
  organisationSchema,
  type NewOrganisation,
  type OrganisationValues,
} from './organisation-schema.ts';

type Option = { value: string; label: string };

type Props = {
  kinds: readonly Option[];
  towns: readonly Option[];
  onCreate: (organisation: NewOrganisation) => Promise<SubmitOutcome>;
  onClose: () => void;
};

const nothing: OrganisationValues = {
  name: '',
  kindCode: '',
  cvr: '',
  gln: '',
  industryScheme: 'DB25',
  industryCode: '',
  townId: '',
  validFrom: emptyDate,
};

/** Adds an organisation. What is typed is kept until it is sent. */
export function OrganisationForm({ kinds, towns, onCreate, onClose }: Props) {
  const t = useTranslations('admin.organisations.form');
  const form = useAppForm({ schema: organisationSchema, defaultValues: nothing, draftKey: 'organisation' });
  const send = form.submit((values) => onCreate(newOrganisation(values)));
  return (
    <form className="form" onSubmit={(submitted) => void send(submitted)} noValidate>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <TextInput
        label={t('name')}
        autoComplete="off"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <Select
        label={t('kind')}
        placeholder={t('kindPlaceholder')}
        options={kinds}
        error={form.errorOf('kindCode')}
        {...form.register('kindCode')}
      />
      <TextInput
        label={t('cvr')}
        hint={t('cvrHint')}
        optional
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        error={form.errorOf('cvr')}
        {...form.register('cvr')}
      />
      <TextInput
        label={t('gln')}
        hint={t('glnHint')}
        optional
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        error={form.errorOf('gln')}
        {...form.register('gln')}
      />
      <TextInput
        label={t('industryCode')}
        hint={t('industryCodeHint')}
        optional
        inputMode="decimal"
        autoComplete="off"
        width="medium"
        error={form.errorOf('industryCode')}
        {...form.register('industryCode')}
      />
      <Select
        label={t('industryScheme')}
        width="medium"
        options={industrySchemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
        error={form.errorOf('industryScheme')}
        {...form.register('industryScheme')}
      />
      <Select
        label={t('town')}
        optional
        width="medium"
        placeholder={t('townPlaceholder')}
        options={towns}
        error={form.errorOf('townId')}
        {...form.register('townId')}
      />
      <Controller
        control={form.control}
        name="validFrom"
        render={({ field }) => (
          <DateFields
            {...field}
            legend={t('validFrom')}
            hint={t('validFromHint')}
            optional
            error={form.errorOf('validFrom')}
          />
        )}
      />
      <div className="cluster">
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('submitting')}>
          {t('submit')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </form>
  );
}
