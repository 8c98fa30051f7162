import { useSyncExternalStore } from 'react';

/** Whether the page can be seen now: not while it lies in a background tab or the phone is locked. */
export function useIsVisible(): boolean {
  return useSyncExternalStore(
    (changed) => {
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
    () => document.visibilityState !== 'hidden',
  );
}
