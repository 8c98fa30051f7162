import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { GrantList_GrantFragment } from '../../gql/graphql.ts';
import { inSentence } from '../../i18n/in-sentence.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { WithdrawButton } from '../../ui/withdraw-button.tsx';

export const GrantList_grant = graphql(`
  fragment GrantList_grant on Grant {
    id
    recordKind
    fieldGroups
    purpose
    givenAt
    untilAt
    withdrawnAt
    isOpen
    viewerCanWithdraw
    title {
      da
      en
      de
    }
    receiver {
      id
      name
    }
    receiverOrganisation {
      id
      name
    }
  }
`);

type Props = {
  grants: readonly FragmentType<typeof GrantList_grant>[];
  /** Withdraws one; the name is for the words afterwards. */
  onWithdraw: (grantId: string, name: string) => Promise<void>;
};

/** Who may see what: the open ones with a button each to withdraw them, those of before folded away. */
export function GrantList({ onWithdraw, ...props }: Props) {
  const t = useTranslations('disclosure.grants');
  const { date } = useFormats();
  const grants = readFragment(GrantList_grant, props.grants);
  const name = useReceiverName();
  const groups = useGroupWords();
  const open = grants.filter((grant) => grant.isOpen);
  const ended = grants.filter((grant) => !grant.isOpen);
  return (
    <div className="stack">
      {open.length === 0 && <p className="muted">{t('empty')}</p>}
      {open.map((grant) => (
        <Grant key={grant.id} grant={grant} onWithdraw={onWithdraw} />
      ))}
      {ended.length > 0 && (
        <Fold summary={t('ended', { count: ended.length })}>
          <ul>
            {ended.map((grant) => (
              <li key={grant.id}>
                {t('may', { name: name(grant), groups: groups(grant.fieldGroups) })}.{' '}
                <span className="muted">
                  {grant.withdrawnAt
                    ? t('endedAt', { date: date(grant.withdrawnAt) })
                    : grant.untilAt && t('expiredAt', { date: date(grant.untilAt) })}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

type OneProps = {
  grant: GrantList_GrantFragment;
  onWithdraw: Props['onWithdraw'];
};

function Grant({ grant, onWithdraw }: OneProps) {
  const t = useTranslations('disclosure');
  const { date } = useFormats();
  const words = useWords();
  const name = useReceiverName()(grant);
  const groups = useGroupWords()(grant.fieldGroups);
  // One is a mentor only once: a title would say the same again.
  const about = [t(`record.${grant.recordKind}`), grant.recordKind !== 'MENTOR' && words(grant.title)].filter(
    Boolean,
  );
  return (
    <Card as="section" headingLevel={3} title={t('grants.may', { name, groups })}>
      <SummaryList
        items={[
          { term: t('grants.record'), value: about.join(' – ') },
          { term: t('grants.why'), value: <span className="sentence">{t(`purpose.${grant.purpose}`)}</span> },
          { term: t('grants.since'), value: date(grant.givenAt) },
          { term: t('grants.until'), value: grant.untilAt ? date(grant.untilAt) : t('grants.noEnd') },
        ]}
      />
      {grant.viewerCanWithdraw && (
        <WithdrawButton
          consequence={t('grants.consequence', { name })}
          words={{
            button: t('grants.withdraw'),
            label: t('grants.withdrawLabel', { name, groups }),
            title: t('grants.dialogTitle', { name }),
            text: t('grants.dialogText', { name }),
            confirm: t('grants.confirm'),
            pending: t('grants.withdrawing'),
            keep: t('grants.keep'),
          }}
          onWithdraw={() => onWithdraw(grant.id, name)}
        />
      )}
    </Card>
  );
}

function useReceiverName() {
  const personName = usePersonName();
  return (grant: GrantList_GrantFragment) =>
    grant.receiver?.name || grant.receiverOrganisation?.name || personName(null);
}

function useGroupWords() {
  const t = useTranslations('disclosure.grants.group');
  const formats = useFormats();
  const { language } = useLanguage();
  return (groups: GrantList_GrantFragment['fieldGroups']) =>
    formats.list(groups.map((group) => inSentence(t(group), language)));
}
