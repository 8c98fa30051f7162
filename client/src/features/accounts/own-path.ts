/**
 * The page to go to after login. Only a path of our own counts, so that a link made by a stranger cannot lead from our
 * login to another site.
 */
export function ownPath(to: string | null | undefined): string | undefined {
  if (!to || !/^\/(?![/\\])/.test(to)) return undefined;
  const origin = window.location.origin;
  const url = URL.parse(to, origin);
  return url?.origin === origin ? `${url.pathname}${url.search}` : undefined;
}
