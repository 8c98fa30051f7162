import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Rationale } from '../../matching/index.ts';
import type { FirstMeeting, HiringReason, HiringSide, HiringState } from './words.ts';
import { HIRING_RUNS } from './words.ts';

const HiringRequestSchema = defineEntity({
  name: 'HiringRequest',
  tableName: 'hiring_request',
  properties: {
    /** Also the id of its request on the clock, and of its introduction. */
    id: p.uuid().primary(),
    vacancyId: p.uuid(),
    candidateId: p.uuid(),
    askedBy: p.text().$type<HiringSide>(),
    companyPersonId: p.uuid(),
    words: p.text().strictNullable(),
    meeting: p.text().$type<FirstMeeting>(),
    state: p.text().$type<HiringState>(),
    askedAt: p.datetime(3),
    answeredAt: p.datetime(3).strictNullable(),
    repliedAt: p.datetime(3).strictNullable(),
    endedAt: p.datetime(3).strictNullable(),
    reason: p.text().$type<HiringReason>().strictNullable(),
    reasonWords: p.text().strictNullable(),
    /** How well the two fitted when it was asked, by which rules, over what: kept with the decision. */
    score: p.double(),
    rationale: p.json().$type<Rationale>(),
    ruleVersion: p.integer(),
    vocabularyVersion: p.text(),
    inputs: p.json().$type<Record<string, unknown>>(),
  },
});

/** A company asks for a candidate, or a candidate applies for a vacancy. */
export class HiringRequest extends HiringRequestSchema.class {
  /** Nobody has brought it to an end yet. */
  isRunning(): boolean {
    return HIRING_RUNS.some((state) => state === this.state);
  }

  /** The candidate has said yes: the company has the turn. */
  open(now: Date): void {
    Object.assign(this, { state: 'OPEN', answeredAt: now });
  }

  /** The company wants to talk. */
  talk(now: Date): void {
    Object.assign(this, { state: 'TALKING', repliedAt: now });
  }

  /** It is over. */
  end(
    state: 'HIRED' | 'REFUSED' | 'DECLINED' | 'WITHDRAWN' | 'LOST',
    now: Date,
    { reason = null, words = null }: { reason?: HiringReason | null; words?: string | null } = {},
  ): void {
    if (state === 'DECLINED') this.answeredAt ??= now;
    if (state === 'HIRED' || state === 'REFUSED') this.repliedAt ??= now;
    Object.assign(this, { state, endedAt: now, reason, reasonWords: words });
  }
}
HiringRequestSchema.setClass(HiringRequest);
