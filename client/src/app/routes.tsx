import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from '../ui/not-found.tsx';
import { CrashPage } from './crash-page.tsx';
import { Shell } from './shell.tsx';

// Each page is a chunk of its own, fetched when it is first needed or when a link to it is hovered.
const page = lazyRouteComponent;

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: CrashPage,
});

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: page(() => import('../pages/about.page.tsx')),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: page(() => import('../pages/accessibility.page.tsx')),
});
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: page(() => import('../pages/home.page.tsx')),
});
const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  component: page(() => import('../pages/privacy.page.tsx')),
});

/** Every address of the platform and the page that answers there; alphabetical. */
export const routeTree = root.addChildren([about, accessibility, home, privacy]);
