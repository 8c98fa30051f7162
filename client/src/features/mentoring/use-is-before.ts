import { useEffect, useState } from 'react';

const dayMs = 24 * 60 * 60 * 1000;

/** Whether a moment still lies ahead; turns false by itself when it passes. */
export function useIsBefore(instant: string): boolean {
  const at = Date.parse(instant);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const left = at - Date.now();
    if (left <= 0) return;
    // A day is as long as a timer can be trusted.
    const timer = setTimeout(() => setNow(Date.now()), Math.min(left + 1, dayMs));
    return () => clearTimeout(timer);
  }, [at, now]);
  return now < at;
}
