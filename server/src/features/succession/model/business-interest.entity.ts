import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Rationale } from '../../matching/index.ts';
import type { InterestOutcome, InterestState, OwnerReason } from './succession-words.ts';
import { OPEN_INTERESTS } from './succession-words.ts';

const BusinessInterestSchema = defineEntity({
  name: 'BusinessInterest',
  tableName: 'business_interest',
  properties: {
    /** Also the id of its request and of its introduction. */
    id: p.uuid().primary(),
    businessId: p.uuid(),
    takerId: p.uuid(),
    state: p.text().$type<InterestState>(),
    /** Why this business, for the adviser alone. */
    motivation: p.text().strictNullable(),
    rationale: p.json<Rationale>(),
    ruleVersion: p.integer(),
    declineReason: p.text().$type<OwnerReason>().strictNullable(),
    /** The version of the confidentiality text that the taker accepted for this business. */
    textVersion: p.integer().strictNullable(),
    textAcceptedAt: p.datetime(3).strictNullable(),
    outcome: p.text().$type<InterestOutcome>().strictNullable(),
    askedAt: p.datetime(3),
    endedAt: p.datetime(3).strictNullable(),
  },
});

const NEXT: Partial<Record<InterestState, InterestState>> = {
  ADVISER: 'OWNER',
  OWNER: 'TEXT',
  TEXT: 'FACTS',
  FACTS: 'INTRODUCED',
};

/** A taker is interested in a business: the adviser, the owner, the text, the facts, and then who they are. */
export class BusinessInterest extends BusinessInterestSchema.class {
  /** Goes one step on, if this is where it stands; out of turn nothing changes. */
  goOn(from: InterestState): boolean {
    const next = NEXT[from];
    if (this.state !== from || !next) return false;
    this.state = next;
    return true;
  }

  /** The taker accepts the text, in this version. */
  accept(textVersion: number, now: Date): boolean {
    if (!this.goOn('TEXT')) return false;
    Object.assign(this, { textVersion, textAcceptedAt: now });
    return true;
  }

  /** It is over; says whether something could still have come of it. */
  end(
    state: Extract<InterestState, 'REFUSED' | 'DECLINED' | 'WITHDRAWN' | 'LOST' | 'ENDED'>,
    now: Date,
    why: { readonly declineReason?: OwnerReason; readonly outcome?: InterestOutcome } = {},
  ): boolean {
    if (!OPEN_INTERESTS.some((open) => open === this.state)) return false;
    Object.assign(this, why, { state, endedAt: now });
    return true;
  }
}
BusinessInterestSchema.setClass(BusinessInterest);
