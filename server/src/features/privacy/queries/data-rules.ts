import type { Feature } from '../../../platform/feature.ts';
import { personalTables } from '../../../platform/personal-data.ts';
import type { Purpose } from '../../../platform/purposes.ts';

/** What is kept about people, for what, and how long; null is until they are erased. */
export interface DataRule {
  readonly section: string;
  readonly purpose: Purpose;
  readonly keptDays: number | null;
}

/** The rules of the register that tell of data anybody could find among their own. */
export function dataRules(features: readonly Feature[]): DataRule[] {
  return personalTables(features)
    .filter(({ shown }) => shown.length > 0)
    .map(({ section, purpose, kept }) => ({ section, purpose, keptDays: kept?.days ?? null }));
}
