import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../../../platform/language.ts';
import type { Hours, Pay, VacancyState, VacancyType } from './words.ts';

const texts = () => p.array().columnType('text[]').$type<string[]>();
const VacancySchema = defineEntity({
  name: 'Vacancy',
  tableName: 'vacancy',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    postedBy: p.uuid(),
    type: p.text().$type<VacancyType>(),
    title: p.text(),
    description: p.text(),
    writtenIn: p.text().$type<Language>(),
    occupationId: p.text(),
    skillIds: texts(),
    languages: texts(),
    languageCodes: texts(),
    licences: texts(),
    conditions: texts(),
    hours: p.text().$type<Hours>(),
    pay: p.text().$type<Pay>(),
    townId: p.text(),
    startsOn: p.date(),
    applyBy: p.date().strictNullable(),
    /** Of inclusion programmes: who at work looks after whoever comes. */
    workMentor: p.text().strictNullable(),
    followUpOn: p.array().columnType('date[]').$type<string[]>(),
    state: p.text().$type<VacancyState>(),
    requestId: p.uuid().strictNullable(),
    reviewReason: p.text().strictNullable(),
    reviewWords: p.text().strictNullable(),
    reviewedBy: p.uuid().strictNullable(),
    publishedAt: p.datetime(3).strictNullable(),
    closedAt: p.datetime(3).strictNullable(),
    closeOutcome: p.text().$type<'FILLED' | 'NOT_FILLED'>().strictNullable(),
    widenedBy: p.uuid().strictNullable(),
    widenedAt: p.datetime(3).strictNullable(),
    widenReason: p.text().strictNullable(),
    fadedAt: p.datetime(3).strictNullable(),
    hiddenAt: p.datetime(3).strictNullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    version: p.integer(),
  },
});

/** Work that a company has. Public once an officer has looked at it against the rules. */
export class Vacancy extends VacancySchema.class {
  /** It goes to review, by this request. */
  submit(requestId: string): void {
    Object.assign(this, { state: 'REVIEW', requestId, reviewReason: null, reviewWords: null });
  }

  publish(reviewedBy: string, publishedAt: Date): boolean {
    if (this.state !== 'REVIEW') return false;
    Object.assign(this, {
      state: 'PUBLISHED',
      reviewedBy,
      publishedAt,
      reviewReason: null,
      reviewWords: null,
    });
    return true;
  }

  reject(reviewedBy: string, reviewReason: string, reviewWords: string | null): boolean {
    if (this.state !== 'REVIEW') return false;
    Object.assign(this, { state: 'REJECTED', reviewedBy, reviewReason, reviewWords });
    return true;
  }

  close(closeOutcome: 'FILLED' | 'NOT_FILLED', closedAt: Date): boolean {
    if (this.state === 'CLOSED') return false;
    Object.assign(this, { state: 'CLOSED', closeOutcome, closedAt });
    return true;
  }

  fade(now: Date): void {
    this.fadedAt ??= now;
  }

  hide(now: Date): void {
    this.hiddenAt ??= now;
  }

  beFresh(): void {
    this.fadedAt = null;
    this.hiddenAt = null;
  }
}
VacancySchema.setClass(Vacancy);
