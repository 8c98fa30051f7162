const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The calendar day in Denmark at that moment, `2026-03-31`. */
export function danishDay(moment: Date): string {
  return DAY.format(moment);
}
