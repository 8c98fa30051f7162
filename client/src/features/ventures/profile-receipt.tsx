import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Receipt } from '../../ui/receipt.tsx';
import { Steps } from '../../ui/steps.tsx';
import './profile-receipt.css';

export const ProfileReceipt_receipt = graphql(`
  fragment ProfileReceipt_receipt on ProfileReceipt {
    id
    confirmed
    answerBy
    venture {
      id
      contactName
    }
  }
`);

/** It arrived: thank you, when you hear from us, and what you do now. */
export function ProfileReceipt(props: { receipt: FragmentType<typeof ProfileReceipt_receipt> }) {
  const receipt = readFragment(ProfileReceipt_receipt, props.receipt);
  const t = useTranslations('ventures.receipt');
  const { dateLong } = useFormats();
  const name = receipt.venture.contactName.split(' ')[0] ?? '';
  return (
    <Receipt title={<PageTitle documentTitle={t('documentTitle')}>{t('title', { name })}</PageTitle>}>
      <p className="profile-receipt-when">{t('answerBy', { date: dateLong(receipt.answerBy) })}</p>
      <div className="profile-receipt-confirm">
        <Icon name={receipt.confirmed ? 'check' : 'mail'} />
        <div>
          <p className="profile-receipt-do">{receipt.confirmed ? t('confirmed') : t('confirmTitle')}</p>
          {!receipt.confirmed && <p>{t('confirm')}</p>}
        </div>
      </div>
    </Receipt>
  );
}

/** The way from here to a mentor, in three steps. */
export function WhatHappensNow(props: { receipt: FragmentType<typeof ProfileReceipt_receipt> }) {
  const receipt = readFragment(ProfileReceipt_receipt, props.receipt);
  const t = useTranslations('ventures.receipt');
  const { dateLong } = useFormats();
  const steps = [
    { title: t('next.confirm'), text: t('next.confirmText') },
    { title: t('next.adviser'), text: t('next.adviserText', { date: dateLong(receipt.answerBy) }) },
    { title: t('next.mentor'), text: t('next.mentorText') },
  ];
  return <Steps items={receipt.confirmed ? steps.slice(1) : steps} />;
}
