import { defineEntity, p } from '@mikro-orm/postgresql';
import type { FreshnessParts } from './freshness-kinds.ts';

/** How long ago the owner of a listing said that it holds. */
export type FreshnessState = 'FRESH' | 'ASKED' | 'FADED' | 'HIDDEN';

const DAY_MS = 86_400_000;

const FreshnessSchema = defineEntity({
  name: 'Freshness',
  tableName: 'freshness',
  properties: {
    recordKind: p.text().primary(),
    recordId: p.uuid().primary(),
    personId: p.uuid(),
    confirmedAt: p.datetime(3),
    askedAt: p.datetime(3).strictNullable(),
    /** Names this asking: the link in its mail confirms once. */
    askId: p.uuid().strictNullable(),
    state: p.text().$type<FreshnessState>(),
    nextAt: p.datetime(3).strictNullable(),
  },
});

type Days = Pick<FreshnessParts, 'everyDays' | 'fadeAfterDays' | 'hideAfterDays'>;

/** Of a listing: when it was confirmed, and what happens next when it is not. */
export class Freshness extends FreshnessSchema.class {
  /** It holds: from any state it is fresh again. */
  confirm({ everyDays }: Days, now: Date): void {
    Object.assign(this, { state: 'FRESH', confirmedAt: now, nextAt: after(now, everyDays) });
  }

  /** Goes one step on when its time has come, and says to which; nothing is skipped, so that nothing is hidden unasked. */
  goOn({ fadeAfterDays, hideAfterDays }: Days, askId: string, now: Date): FreshnessState | null {
    if (this.nextAt === null || now < this.nextAt) return null;
    if (this.state === 'FRESH') {
      Object.assign(this, { state: 'ASKED', askedAt: now, askId, nextAt: after(now, fadeAfterDays) });
    } else if (this.state === 'ASKED') {
      Object.assign(this, { state: 'FADED', nextAt: after(now, hideAfterDays) });
    } else {
      Object.assign(this, { state: 'HIDDEN', nextAt: null });
    }
    return this.state;
  }
}
FreshnessSchema.setClass(Freshness);

function after(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}
