import { useEffect, useRef } from 'react';

/**
 * A new step is like a new page: reading begins at its heading, or at what is wrong there. The page before the first step
 * has no number.
 */
export function useFocusOnStep(step: number | undefined): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const place =
      document.querySelector<HTMLElement>('.error-summary') ?? document.querySelector<HTMLElement>('h1');
    place?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);
}
