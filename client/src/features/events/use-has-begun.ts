import { useState } from 'react';

/** Whether an event had begun when this part of the page was opened; the server decides again when something is sent. */
export function useHasBegun(startsAt: string): boolean {
  const [openedAt] = useState(() => Date.now());
  return Date.parse(startsAt) <= openedAt;
}
