import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { WithdrawButton } from '../../ui/withdraw-button.tsx';

export const ConsentList_consent = graphql(`
  fragment ConsentList_consent on Consent {
    id
    purpose
    givenAt
    withdrawnAt
    viewerCanWithdraw
    openRequestCount
    text {
      id
      version
      words {
        da
        en
        de
      }
    }
  }
`);

type Props = {
  consents: readonly FragmentType<typeof ConsentList_consent>[];
  onWithdraw: (consentId: string) => Promise<void>;
};

/** What one has agreed to, each with its whole text and a button to withdraw it; those of before folded away. */
export function ConsentList({ onWithdraw, ...props }: Props) {
  const t = useTranslations('privacy.consents');
  const purpose = useTranslations('disclosure.purpose');
  const { date } = useFormats();
  const words = useWords();
  const consents = readFragment(ConsentList_consent, props.consents);
  const given = consents.filter((consent) => !consent.withdrawnAt);
  const ended = consents.filter((consent) => consent.withdrawnAt);
  const dialogText = (count: number) =>
    count > 0 ? `${t('stops', { count })} ${t('dialogText')}` : t('dialogText');
  return (
    <div className="stack">
      {given.length === 0 && <p className="muted">{t('empty')}</p>}
      {given.map((consent) => (
        <Card
          key={consent.id}
          as="section"
          headingLevel={3}
          title={t('what', { purpose: purpose(consent.purpose) })}
        >
          <p className="muted">
            {t('given', { date: date(consent.givenAt) })} · {t('version', { version: consent.text.version })}
          </p>
          <Fold summary={t('read')}>
            <p>{words(consent.text.words)}</p>
          </Fold>
          {consent.viewerCanWithdraw && (
            <WithdrawButton
              consequence={t('consequence')}
              words={{
                button: t('withdraw'),
                label: t('withdrawLabel', { purpose: purpose(consent.purpose) }),
                title: t('dialogTitle'),
                text: dialogText(consent.openRequestCount),
                confirm: t('confirm'),
                pending: t('withdrawing'),
                keep: t('keep'),
              }}
              onWithdraw={() => onWithdraw(consent.id)}
            />
          )}
        </Card>
      ))}
      {ended.length > 0 && (
        <Fold summary={t('ended', { count: ended.length })}>
          <ul>
            {ended.map((consent) => (
              <li key={consent.id}>
                {t('what', { purpose: purpose(consent.purpose) })} ·{' '}
                {t('version', { version: consent.text.version })} ·{' '}
                {t('given', { date: date(consent.givenAt) })} ·{' '}
                {consent.withdrawnAt && t('endedAt', { date: date(consent.withdrawnAt) })}
              </li>
            ))}
          </ul>
          <p className="muted">{t('again')}</p>
        </Fold>
      )}
    </div>
  );
}
