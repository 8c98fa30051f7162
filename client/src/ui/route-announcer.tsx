import { useEffect, useRef } from 'react';

/**
 * After navigation, focus goes to the new page's h1: screen readers read it and the keyboard goes on from there. The
 * page may still be loading, so the heading is waited for; a reader who has moved focus in the meantime is left alone.
 */
export function RouteAnnouncer({ path }: { path: string }) {
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    const before = document.activeElement;
    return whenTitleAppears((title) => {
      const moved = document.activeElement !== before && document.activeElement !== document.body;
      if (!moved) title.focus({ preventScroll: true });
    });
  }, [path]);
  return null;
}

function whenTitleAppears(found: (title: HTMLElement) => void): () => void {
  const look = () => document.querySelector<HTMLElement>('main [data-page-title]');
  const stale = look();
  const observer = new MutationObserver(() => {
    const title = look();
    if (!title || title === stale) return;
    observer.disconnect();
    found(title);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
