/**
 * The page a person is led to after login. Only a path of our own is kept; whatever a stranger might have put into a
 * link instead (another site, a script) leads to the front page.
 */
export function ownPath(goTo: string | null | undefined): string {
  if (!goTo || goTo.length > 300 || !/^\/(?![/\\])[\p{L}\p{N}\-._~!$&'()*+,;=:@%/?]*$/u.test(goTo))
    return '/';
  const here = 'https://here.invalid';
  const url = URL.parse(goTo, here);
  return url?.origin === here && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : '/';
}
