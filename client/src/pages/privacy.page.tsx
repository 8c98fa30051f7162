import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ConsentTexts } from '../features/privacy/consent-texts.tsx';
import { DataRegister } from '../features/privacy/data-register.tsx';
import { proseTags } from '../features/site/prose.tsx';
import { graphql } from '../gql/index.ts';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './privacy.page.css';

const parts = ['who', 'what', 'sees', 'browser', 'rights'] as const;

const tags = {
  ...proseTags,
  datatilsynet: (words: ReactNode) => <a href="https://www.datatilsynet.dk/">{words}</a>,
  seen: (words: ReactNode) => <Link to="/my/seen">{words}</Link>,
  consents: (words: ReactNode) => <Link to="/my/consents">{words}</Link>,
  data: (words: ReactNode) => <Link to="/my/data">{words}</Link>,
  about: (words: ReactNode) => <Link to="/about">{words}</Link>,
};

const PrivacyPageQuery = graphql(`
  query PrivacyPage {
    dataRules {
      section
      ...DataRegister_rule
    }
    consentTexts {
      id
      ...ConsentTexts_text
    }
  }
`);

/** What is kept about people, why, how long, who sees it, and what they may ask for. */
export default function PrivacyPage() {
  const t = useTranslations('privacy');
  return (
    <Page width="text" className="privacy-page">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {parts.map((part) => (
        <section key={part} className="prose">
          <h2>{t(`${part}.title`)}</h2>
          {t.rich(`${part}.text`, tags)}
        </section>
      ))}
      <Register />
    </Page>
  );
}

function Register() {
  const t = useTranslations('privacy');
  const [{ data, error }, retry] = useQuery({ query: PrivacyPageQuery });
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="table" count={6} />;
  return (
    <>
      {data.consentTexts.length > 0 && (
        <section className="privacy-part" aria-labelledby="consent-texts">
          <div className="stack-s">
            <h2 id="consent-texts">{t('texts.title')}</h2>
            <p className="muted">{t('texts.lead')}</p>
          </div>
          <ConsentTexts texts={data.consentTexts} />
        </section>
      )}
      <section className="privacy-part" aria-labelledby="register">
        <div className="stack-s">
          <h2 id="register">{t('register.title')}</h2>
          <p className="muted">{t('register.lead')}</p>
        </div>
        <DataRegister rules={data.dataRules} />
      </section>
    </>
  );
}
