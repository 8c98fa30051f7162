import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { proseTags } from '../features/site/prose.tsx';
import { useFormats } from '../i18n/use-formats.ts';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';

const parts = ['status', 'made', 'tell', 'complain'] as const;
const madeOn = '2026-11-23T12:00:00Z';

const tags = {
  ...proseTags,
  digst: (words: ReactNode) => <a href="https://digst.dk/">{words}</a>,
};

/** The accessibility statement a public body owes its readers, with how to complain. */
export default function AccessibilityPage() {
  const t = useTranslations('accessibility');
  const { date } = useFormats();
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {parts.map((part) => (
        <section key={part} className="prose">
          <h2>{t(`${part}.title`)}</h2>
          {t.rich(`${part}.text`, tags)}
        </section>
      ))}
      <p className="prose muted">{t('date', { date: date(madeOn) })}</p>
    </Page>
  );
}
