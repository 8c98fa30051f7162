import { useEffect, useState } from 'react';

/** So long nobody has typed: a word is finished, and may be looked at. */
const PAUSE_MS = 500;

/** The value as it was when it last stood still for a moment. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
