import { createRouter } from '@tanstack/react-router';
import { routeTree } from './routes.tsx';

/** The router; links, parameters and search are typed by the table of routes. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMs: 300,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
