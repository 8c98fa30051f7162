import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import './rights-nav.css';

/** The three pages on which one looks after one's own data, side by side. */
export function RightsNav() {
  const t = useTranslations('privacy.nav');
  return (
    <nav className="rights-nav" aria-label={t('label')}>
      <ul className="rights-nav-links">
        <li>
          <Link to="/my/seen">{t('seen')}</Link>
        </li>
        <li>
          <Link to="/my/consents">{t('consents')}</Link>
        </li>
        <li>
          <Link to="/my/data">{t('data')}</Link>
        </li>
      </ul>
    </nav>
  );
}
