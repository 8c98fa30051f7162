import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { ResponsiveTable } from '../../ui/responsive-table.tsx';
import { Tag } from '../../ui/tag.tsx';

const InvitationTable_invitation = graphql(`
  fragment InvitationTable_invitation on Invitation {
    id
    email
    hatKind
    createdAt
    expiresAt
    acceptedAt
    organisation {
      id
      name
    }
  }
`);

type Props = { invitations: readonly FragmentType<typeof InvitationTable_invitation>[] };

/** The invitations that were sent and what became of each. */
export function InvitationTable(props: Props) {
  const t = useTranslations('accounts');
  const formats = useFormats();
  const invitations = readFragment(InvitationTable_invitation, props.invitations);
  type Invitation = (typeof invitations)[number];

  const state = ({ acceptedAt, expiresAt }: Invitation) => {
    if (acceptedAt)
      return (
        <Tag tone="pine" icon="check">
          {t('invitations.accepted')}
        </Tag>
      );
    if (Date.parse(expiresAt) <= Date.now())
      return (
        <Tag tone="neutral" icon="minus">
          {t('invitations.expired')}
        </Tag>
      );
    return (
      <Tag tone="amber" icon="clock">
        {t('invitations.waiting')}
      </Tag>
    );
  };

  return (
    <ResponsiveTable
      caption={t('invitations.listTitle')}
      captionHidden
      rows={invitations}
      rowKey={(invitation) => invitation.id}
      columns={[
        { id: 'email', header: t('invitations.columnEmail'), cell: ({ email }) => email },
        { id: 'hat', header: t('invitations.columnHat'), cell: ({ hatKind }) => t(`hat.${hatKind}`) },
        {
          id: 'organisation',
          header: t('invitations.columnOrganisation'),
          cell: ({ organisation }) => organisation?.name ?? t('invitations.noOrganisation'),
        },
        {
          id: 'sent',
          header: t('invitations.columnSent'),
          cell: ({ createdAt }) => formats.dateShort(createdAt),
        },
        { id: 'state', header: t('invitations.columnState'), cell: state },
      ]}
    />
  );
}
