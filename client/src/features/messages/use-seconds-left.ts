import { useEffect, useState } from 'react';

/** Whole seconds until a moment, counting down by itself; 0 from then on. */
export function useSecondsLeft(until: string): number {
  const at = Date.parse(until);
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((at - now) / 1000));
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isOver]);
  return left;
}
