import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Footer } from '../ui/footer.tsx';

/** Who runs the platform, where to go, and what the reader may demand of it. */
export function SiteFooter() {
  const t = useTranslations('shell.footer');
  return (
    <Footer
      columns={[
        {
          title: t('runBy'),
          content: (
            <>
              <p>{t('runByText')}</p>
              <p className="footer-fine">{t('noTracking')}</p>
            </>
          ),
        },
        {
          title: t('find'),
          content: (
            <ul className="footer-links">
              <li>
                <Link to="/profile/new">{t('newProfile')}</Link>
              </li>
              <li>
                <Link to="/mentor">{t('becomeMentor')}</Link>
              </li>
            </ul>
          ),
        },
        {
          title: t('yourRights'),
          content: (
            <ul className="footer-links">
              <li>
                <Link to="/about">{t('about')}</Link>
              </li>
              <li>
                <Link to="/answer-times">{t('answerTimes')}</Link>
              </li>
              <li>
                <Link to="/privacy">{t('privacy')}</Link>
              </li>
              <li>
                <Link to="/accessibility">{t('accessibility')}</Link>
              </li>
            </ul>
          ),
        },
      ]}
    />
  );
}
