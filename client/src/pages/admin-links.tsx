import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useViewer } from '../features/viewer/use-viewer.ts';
import './admin-links.css';

/** From one page of administration to the others that are open to the viewer. */
export function AdminLinks() {
  const t = useTranslations('admin.links');
  const { viewer } = useViewer();
  if (!viewer?.viewerCanInvite && !viewer?.viewerCanKeepOrganisations) return null;
  return (
    <nav className="admin-links" aria-label={t('label')}>
      {viewer.viewerCanInvite && <Link to="/admin/people">{t('people')}</Link>}
      {viewer.viewerCanInvite && <Link to="/invitations">{t('invitations')}</Link>}
      {viewer.viewerCanKeepOrganisations && <Link to="/admin/organisations">{t('organisations')}</Link>}
      {viewer.viewerCanReadAudit && <Link to="/admin/log">{t('log')}</Link>}
    </nav>
  );
}
