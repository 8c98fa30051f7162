const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The moment at which clocks in Denmark show `time` ("09:30") on `day` ("2027-03-04"). */
export function inDenmark(day: string, time: string): Date {
  const asIfUtc = new Date(`${day}T${time}:00.000Z`);
  const part = Object.fromEntries(PARTS.formatToParts(asIfUtc).map(({ type, value }) => [type, value]));
  const shown = Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00.000Z`);
  return new Date(asIfUtc.getTime() - (shown - asIfUtc.getTime()));
}

/** The day `days` after `now`, as "2027-03-04", moved on to a weekday. */
export function weekdayAfter(now: Date, days: number): string {
  const day = new Date(now.getTime() + days * 86_400_000);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The first Thursday in March that is at least thirty days away: the day of Iværksætterdag. */
export function nextEntrepreneurDay(now: Date): string {
  for (let year = now.getUTCFullYear(); ; year += 1) {
    const first = new Date(Date.UTC(year, 2, 1));
    first.setUTCDate(1 + ((4 - first.getUTCDay() + 7) % 7));
    if (first.getTime() - now.getTime() >= 30 * 86_400_000) return first.toISOString().slice(0, 10);
  }
}
