import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './profile-intro.css';

type Props = {
  /** The step to go on from, when a draft is waiting. */
  resumeAt: number | null;
  onStartAgain: () => void;
};

/** Before the form: what you need, how long it takes, who sees it. */
export function ProfileIntro({ resumeAt, onStartAgain }: Props) {
  const t = useTranslations('ventures');
  const facts = [
    { icon: 'person', title: t('intro.need'), text: t('intro.needText') },
    { icon: 'clock', title: t('intro.time'), text: t('intro.timeText') },
    { icon: 'lock', title: t('intro.see'), text: t('intro.seeText') },
  ] as const;
  return (
    <div className="profile-intro">
      <Page width="form">
        <PageTitle eyebrow={t('intro.eyebrow')} lead={t('intro.lead')}>
          {t('intro.title')}
        </PageTitle>
        <dl className="profile-intro-facts">
          {facts.map((fact) => (
            <div key={fact.icon}>
              <dt>
                <Icon name={fact.icon} />
                {fact.title}
              </dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
        <div className="sticky-action">
          {resumeAt === null ? (
            <LinkButton to="/profile/new" search={{ step: 1 }} icon="arrow-right">
              {t('intro.start')}
            </LinkButton>
          ) : (
            <>
              <LinkButton to="/profile/new" search={{ step: resumeAt + 1 }} icon="arrow-right">
                {t('intro.resume')}
              </LinkButton>
              <Button variant="secondary" onClick={onStartAgain}>
                {t('intro.again')}
              </Button>
            </>
          )}
        </div>
        {resumeAt !== null && <p className="small muted profile-intro-note">{t('intro.restored')}</p>}
        <p className="small profile-intro-note">
          <Link to="/privacy">{t('form.privacy')}</Link>
        </p>
      </Page>
    </div>
  );
}
