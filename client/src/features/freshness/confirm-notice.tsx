import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';

const ConfirmNotice_listing = graphql(`
  fragment ConfirmNotice_listing on ListingToConfirm {
    id
    state
    token
  }
`);

type Props = {
  listing: FragmentType<typeof ConfirmNotice_listing>;
  isPending: boolean;
  onConfirm: (token: string) => void;
};

/** Asks the owner of a listing, on the page where it is edited, whether it still holds; nothing once they have said so. */
export function ConfirmNotice({ isPending, onConfirm, ...props }: Props) {
  const listing = readFragment(ConfirmNotice_listing, props.listing);
  const t = useTranslations('freshness');
  if (listing.state === 'FRESH') return null;
  return (
    <Alert
      tone="warning"
      title={t('noticeTitle')}
      action={
        <Button
          size="small"
          pending={isPending}
          pendingLabel={t('confirming')}
          onClick={() => onConfirm(listing.token)}
        >
          {t('notice')}
        </Button>
      }
    >
      {t(`state.${listing.state}`)}
    </Alert>
  );
}
