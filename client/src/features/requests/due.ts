/** How a deadline is said: how many days it has passed, or is left. */
export type Due = { word: 'LATE' | 'LATER'; days: number } | { word: 'TODAY' | 'TOMORROW'; days: number };

/**
 * The word for a deadline as one counts on the calendar: passed, today, tomorrow, or in so many days. What the API
 * says about being overdue holds, so that a clock that goes wrong on the reader’s machine changes nothing.
 */
export function dueOf(daysUntil: number, isOverdue: boolean): Due {
  if (isOverdue) return { word: 'LATE', days: Math.max(0, -daysUntil) };
  if (daysUntil <= 0) return { word: 'TODAY', days: 0 };
  if (daysUntil === 1) return { word: 'TOMORROW', days: 1 };
  return { word: 'LATER', days: daysUntil };
}
