import { useEffect, useRef } from 'react';
import { useIsVisible } from '../../ui/use-is-visible.ts';

/**
 * Asks again and again while the page can be seen, and at once when it comes back into view; a page in the background
 * asks nothing.
 */
export function usePolling(ask: () => void, everyMs: number): void {
  const isVisible = useIsVisible();
  const wasHidden = useRef(false);
  const current = useRef(ask);
  useEffect(() => {
    current.current = ask;
  });
  useEffect(() => {
    if (!isVisible) {
      wasHidden.current = true;
      return;
    }
    if (wasHidden.current) current.current();
    wasHidden.current = false;
    const timer = setInterval(() => current.current(), everyMs);
    return () => clearInterval(timer);
  }, [isVisible, everyMs]);
}
