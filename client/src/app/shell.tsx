import { Outlet, useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useTellLanguage } from '../features/viewer/use-tell-language.ts';
import { Header } from '../ui/header.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { RouteAnnouncer } from '../ui/route-announcer.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import { Navigation } from './navigation.tsx';
import { SiteFooter } from './site-footer.tsx';

/** What stands around every page. */
export function Shell() {
  const t = useTranslations('shell');
  const tellLanguage = useTellLanguage();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <div className="shell">
      <SkipLink />
      <Header
        place={t('place')}
        navigation={<Navigation />}
        languages={<LanguageSwitch onChoose={tellLanguage} />}
        currentPath={path}
      />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter />
      <ToastRegion />
      <RouteAnnouncer path={path} />
    </div>
  );
}
