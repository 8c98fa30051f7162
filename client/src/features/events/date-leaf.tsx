import { useCalendarWords } from './use-calendar-words.ts';
import './date-leaf.css';

/** A leaf of a calendar for the eye; the date stands in words beside it for everyone. */
export function DateLeaf({ at, large }: { at: string; large?: boolean }) {
  const calendar = useCalendarWords();
  return (
    <div className={large ? 'date-leaf date-leaf-large' : 'date-leaf'} aria-hidden="true">
      <span className="date-leaf-month">{calendar.monthShort(at)}</span>
      <span className="date-leaf-day">{calendar.day(at)}</span>
      <span className="date-leaf-weekday">{calendar.weekdayShort(at)}</span>
    </div>
  );
}
