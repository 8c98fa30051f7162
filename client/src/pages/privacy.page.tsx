import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { proseTags } from '../features/site/prose.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';

const parts = ['who', 'what', 'sees', 'browser', 'rights'] as const;

const tags = {
  ...proseTags,
  datatilsynet: (words: ReactNode) => <a href="https://www.datatilsynet.dk/">{words}</a>,
};

/** What is kept about people, why, who sees it, and what they may ask for. */
export default function PrivacyPage() {
  const t = useTranslations('privacy');
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {parts.map((part) => (
        <section key={part} className="prose">
          <h2>{t(`${part}.title`)}</h2>
          {t.rich(`${part}.text`, tags)}
        </section>
      ))}
    </Page>
  );
}
