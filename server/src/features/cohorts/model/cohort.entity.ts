import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PlanMethod } from './assignment/make-plans.ts';
import type { CohortNotice, CohortState } from './cohort-words.ts';

const CohortSchema = defineEntity({
  name: 'Cohort',
  tableName: 'cohort',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    name: p.text(),
    state: p.text().$type<CohortState>(),
    createdBy: p.uuid(),
    createdAt: p.datetime(3),
    /** The last day on which the sides rank. */
    rankUntil: p.date().strictNullable(),
    /** Since when the plans are being made; null when they are not. */
    planningSince: p.datetime(3).strictNullable(),
    /** How often the making of these plans has been begun. */
    planningAttempts: p.integer().default(0),
    /** How far the making of the plans is, 0 to 100. */
    progress: p.integer().default(0),
    notice: p.text().$type<CohortNotice>().strictNullable(),
    plannedAt: p.datetime(3).strictNullable(),
    publishedMethod: p.text().$type<PlanMethod>().strictNullable(),
    publishedBy: p.uuid().strictNullable(),
    endedAt: p.datetime(3).strictNullable(),
    version: p.integer().version(),
  },
});

/** Some who wait for the same kind of thing, planned together. What may follow on what is decided here. */
export class Cohort extends CohortSchema.class {
  /** Whether nothing is decided yet. */
  isOpen(): boolean {
    return this.endedAt === null;
  }

  /** Both sides may say whom they would like best, until the end of this day. */
  openRanking(rankUntil: string): boolean {
    if (this.state !== 'DRAFT' || this.planningSince !== null) return false;
    Object.assign(this, { state: 'RANKING', rankUntil });
    return true;
  }

  /** Whether anybody may still rank, on this day. */
  mayBeRanked(today: string): boolean {
    return this.state === 'RANKING' && this.rankUntil !== null && today <= this.rankUntil;
  }

  /** Plans are made from now on, for the first time or again. */
  beginPlanning(now: Date): boolean {
    if (!this.isOpen()) return false;
    Object.assign(this, { planningSince: now, planningAttempts: 0, progress: 0, notice: null });
    return true;
  }

  planned(now: Date): void {
    Object.assign(this, { state: 'PLANNED', planningSince: null, progress: 100, plannedAt: now });
  }

  /** There are no new plans; what was there before stays. */
  notPlanned(notice: CohortNotice): void {
    Object.assign(this, { planningSince: null, progress: 0, notice });
  }

  publish(method: PlanMethod, by: string, now: Date): boolean {
    if (this.state !== 'PLANNED' || this.planningSince !== null) return false;
    Object.assign(this, { state: 'PUBLISHED', publishedMethod: method, publishedBy: by, endedAt: now });
    return true;
  }

  discard(now: Date): boolean {
    if (!this.isOpen()) return false;
    Object.assign(this, { state: 'DISCARDED', planningSince: null, endedAt: now });
    return true;
  }
}
CohortSchema.setClass(Cohort);
