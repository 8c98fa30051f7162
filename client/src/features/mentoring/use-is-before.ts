import { useEffect, useState } from 'react';

/** Whether a moment still lies ahead; turns false by itself when it passes. */
export function useIsBefore(instant: string): boolean {
  const at = Date.parse(instant);
  const [isBefore, setIsBefore] = useState(() => Date.now() < at);
  useEffect(() => {
    const left = at - Date.now();
    setIsBefore(left > 0);
    if (left <= 0) return;
    // A day is as long as a timer can be trusted.
    const timer = setTimeout(() => setIsBefore(false), Math.min(left, 86_400_000));
    return () => clearTimeout(timer);
  }, [at]);
  return isBefore;
}
