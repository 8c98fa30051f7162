const danishMonth = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
});

/** The month in Denmark in which an instant lies, as 2027-03. */
export function monthOf(instant: string): string {
  const parts = danishMonth.formatToParts(new Date(instant));
  const part = (type: 'year' | 'month') => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}
