import { useTranslations } from 'use-intl';
import { z } from '../../ui/form/zod.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { message } from '../../i18n/message.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { emailCheck } from './email-check.ts';
import { hatKinds, type HatKind } from './hat-kinds.ts';
import './invite-form.css';

export const InviteForm_organisation = graphql(`
  fragment InviteForm_organisation on Organisation {
    id
    name
  }
`);

const schema = z
  .object({
    email: emailCheck,
    hatKind: z
      .enum(['', ...hatKinds])
      .check(z.refine((kind) => kind !== '', message('accounts.invitations.hatMissing'))),
    organisationId: z.string(),
  })
  .check(
    z.refine(({ hatKind, organisationId }) => hatKind !== 'ORGANISER' || organisationId !== '', {
      path: ['organisationId'],
      error: message('accounts.invitations.organisationMissing'),
    }),
  );

export type InviteValues = { email: string; hatKind: HatKind; organisationId: string | null };

type Props = {
  organisations: readonly FragmentType<typeof InviteForm_organisation>[];
  onInvite: (values: InviteValues) => Promise<SubmitOutcome>;
};

/** Invites one person to one hat, for an organisation where the person works for one. */
export function InviteForm({ onInvite, ...props }: Props) {
  const t = useTranslations('accounts');
  const organisations = readFragment(InviteForm_organisation, props.organisations);
  const form = useAppForm({ schema, defaultValues: { email: '', hatKind: '', organisationId: '' } });
  const send = form.submit(async ({ email, hatKind, organisationId }) => {
    if (hatKind === '') return;
    const outcome = await onInvite({ email, hatKind, organisationId: organisationId || null });
    if (!outcome) form.reset({ email: '', hatKind, organisationId });
    return outcome;
  });
  return (
    <form className="form invite-form" onSubmit={(submitted) => void send(submitted)} noValidate>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <TextInput
        label={t('invitations.email')}
        type="email"
        inputMode="email"
        autoComplete="off"
        error={form.errorOf('email')}
        {...form.register('email')}
      />
      <Select
        label={t('invitations.hat')}
        placeholder={t('invitations.hatPlaceholder')}
        options={hatKinds.map((kind) => ({ value: kind, label: t(`hat.${kind}`) }))}
        error={form.errorOf('hatKind')}
        {...form.register('hatKind')}
      />
      <Select
        label={t('invitations.organisation')}
        hint={t('invitations.organisationHint')}
        placeholder={t('invitations.organisationNone')}
        options={organisations.map((organisation) => ({ value: organisation.id, label: organisation.name }))}
        error={form.errorOf('organisationId')}
        {...form.register('organisationId')}
      />
      <div>
        <Button
          type="submit"
          pending={form.formState.isSubmitting}
          pendingLabel={t('invitations.submitting')}
        >
          {t('invitations.submit')}
        </Button>
      </div>
    </form>
  );
}
