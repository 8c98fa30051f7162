import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CandidateState, Hours, PlaceBand } from './words.ts';

const texts = <T extends string>() => p.array().columnType('text[]').$type<T[]>();
const CandidateSchema = defineEntity({
  name: 'Candidate',
  tableName: 'candidate',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    /** The officer who posted them; null for whoever has registered themself. */
    postedBy: p.uuid().strictNullable(),
    unitId: p.uuid().strictNullable(),
    /** The first is the one they are counted under. */
    occupationIds: texts<string>(),
    skillIds: texts<string>(),
    languages: texts<string>(),
    languageCodes: texts<string>(),
    licences: texts<string>(),
    conditions: texts<string>(),
    hours: texts<Hours>(),
    townId: p.text(),
    travelLimitMinutes: p.integer(),
    /** The first of a month. */
    availableFrom: p.date(),
    /** What a company reads once the candidate has said yes to it. */
    about: p.text().strictNullable(),
    placeBand: p.text().$type<PlaceBand>(),
    shownTownId: p.text().strictNullable(),
    shownMunicipality: p.text().strictNullable(),
    state: p.text().$type<CandidateState>(),
    shownSince: p.datetime(3).strictNullable(),
    fadedAt: p.datetime(3).strictNullable(),
    hiddenAt: p.datetime(3).strictNullable(),
    registeredAt: p.datetime(3),
    updatedAt: p.datetime(3),
    version: p.integer(),
  },
});

/** Somebody who looks for work. Shown blind: what identifies opens by a grant to one company at a time. */
export class Candidate extends CandidateSchema.class {
  /** Companies find them from now on. */
  show(now: Date): void {
    this.state = 'SHOWN';
    this.shownSince = now;
    this.fadedAt = null;
    this.hiddenAt = null;
  }

  /** Nobody finds them until they say so. */
  pause(): void {
    this.state = 'PAUSED';
  }

  /** They no longer agree to be shown. */
  withdraw(): void {
    this.state = 'WITHDRAWN';
    this.about = null;
  }

  fade(now: Date): void {
    this.fadedAt ??= now;
  }

  hide(now: Date): void {
    this.hiddenAt ??= now;
  }

  beFresh(now: Date): void {
    if (this.hiddenAt !== null) this.shownSince = now;
    this.fadedAt = null;
    this.hiddenAt = null;
  }
}
CandidateSchema.setClass(Candidate);
