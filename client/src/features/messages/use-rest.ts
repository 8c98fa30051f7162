import { useEffect, useRef } from 'react';

const restMs = 600;

/**
 * A moment after something was sent, in which the second click of two does nothing: the page has moved meanwhile, and
 * what lies under the pointer now is not what was meant. It neither sends the empty form nor marks a word.
 */
export function useRest() {
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return {
    begin: () => {
      stop.current?.();
      const swallow = (event: MouseEvent) => {
        if (event.detail > 1) event.preventDefault();
      };
      document.addEventListener('mousedown', swallow, true);
      const end = () => {
        clearTimeout(timer);
        document.removeEventListener('mousedown', swallow, true);
        stop.current = undefined;
      };
      const timer = setTimeout(end, restMs);
      stop.current = end;
    },
    isOn: () => stop.current !== undefined,
  };
}
