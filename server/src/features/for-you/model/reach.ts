import { townById, travelMinutes } from '../../places/index.ts';

/** Minutes from town to town; null when one of them is not known. */
export function minutesBetween(fromTownId: string, toTownId: string): number | null {
  const [from, to] = [townById(fromTownId), townById(toTownId)];
  return from && to ? travelMinutes(from, to) : null;
}

/** How well a way suits whoever would go so far: full inside the limit, falling to zero at twice it; null when the way is not known. */
export function reach(minutes: number | null, limitMinutes: number): number | null {
  if (minutes === null) return null;
  return Math.min(1, Math.max(0, (2 * limitMinutes - minutes) / limitMinutes));
}
