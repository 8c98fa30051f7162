import { defineEntity, p } from '@mikro-orm/postgresql';
import { danishDay } from '../../../platform/business-days.ts';
import { UNDECIDED } from './introduction-words.ts';
import type { IntroductionState, SideAnswer } from './introduction-words.ts';

const IntroductionSchema = defineEntity({
  name: 'Introduction',
  tableName: 'introduction',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    requestId: p.uuid().strictNullable(),
    subjectKind: p.text(),
    subjectId: p.uuid(),
    isExclusive: p.boolean(),
    /** Who is asked first, such as the mentor. */
    firstPersonId: p.uuid().strictNullable(),
    secondPersonId: p.uuid().strictNullable(),
    state: p.text().$type<IntroductionState>(),
    proposedBy: p.uuid().strictNullable(),
    proposedAt: p.datetime(3),
    approvedBy: p.uuid().strictNullable(),
    approvedAt: p.datetime(3).strictNullable(),
    firstAskedAt: p.datetime(3).strictNullable(),
    firstAnswer: p.text().$type<SideAnswer>().strictNullable(),
    firstAnsweredAt: p.datetime(3).strictNullable(),
    secondAskedAt: p.datetime(3).strictNullable(),
    secondAnswer: p.text().$type<SideAnswer>().strictNullable(),
    secondAnsweredAt: p.datetime(3).strictNullable(),
    /** From here on the two can write to each other, though they are not introduced yet. */
    talkOpenedAt: p.datetime(3).strictNullable(),
    introducedAt: p.datetime(3).strictNullable(),
    endedAt: p.datetime(3).strictNullable(),
    outcome: p.text().strictNullable(),
    outcomeReason: p.text().strictNullable(),
    /** Who has said so. */
    outcomeBy: p.uuid().strictNullable(),
    outcomeOn: p.date().strictNullable(),
    version: p.integer().version(),
  },
});

/**
 * Two sides, brought together step by step: proposed, approved where the kind asks for it, the first side, the second
 * side, introduced, and in the end an outcome. Each step says whether it was its turn; out of turn nothing changes.
 */
export class Introduction extends IntroductionSchema.class {
  /** Goes out to whoever is next. */
  send(needsApproval: boolean, now: Date): boolean {
    if (this.state !== 'PROPOSED') return false;
    if (needsApproval) this.state = 'APPROVAL';
    else this.askFirst(now);
    return true;
  }

  approve(approvedBy: string, now: Date): boolean {
    if (this.state !== 'APPROVAL') return false;
    Object.assign(this, { approvedBy, approvedAt: now });
    this.askFirst(now);
    return true;
  }

  /** The first side has said yes or no. Where the second agreed by asking, both have now. */
  firstSays(firstAnswer: SideAnswer, secondAgreed: boolean, now: Date): boolean {
    if (this.state !== 'FIRST_SIDE') return false;
    Object.assign(this, { firstAnswer, firstAnsweredAt: now });
    if (firstAnswer === 'NO') this.close('DECLINED', now);
    else if (secondAgreed) Object.assign(this, { secondAnswer: 'YES', secondAnsweredAt: now });
    else Object.assign(this, { state: 'SECOND_SIDE', secondAskedAt: now });
    return true;
  }

  secondSays(secondAnswer: SideAnswer, now: Date): boolean {
    if (this.state !== 'SECOND_SIDE') return false;
    Object.assign(this, { secondAnswer, secondAnsweredAt: now });
    if (secondAnswer === 'NO') this.close('DECLINED', now);
    return true;
  }

  /** Both have said yes and know each other from now on. */
  introduce(now: Date): boolean {
    if (!this.isUndecided() || this.firstAnswer !== 'YES' || this.secondAnswer !== 'YES') return false;
    Object.assign(this, { state: 'INTRODUCED', introducedAt: now });
    return true;
  }

  /** Lets the two write to each other before anybody has said yes. */
  openTalk(now: Date): boolean {
    if (this.state !== 'FIRST_SIDE' && this.state !== 'SECOND_SIDE') return false;
    this.talkOpenedAt ??= now;
    return true;
  }

  withdraw(now: Date): boolean {
    return this.isUndecided() && this.close('WITHDRAWN', now);
  }

  /** What it was about has gone to somebody else, or is gone. */
  lose(now: Date): boolean {
    return this.isUndecided() && this.close('LOST', now);
  }

  /** It is over between the two; without an outcome when one of them is no longer here. */
  end(came: { outcome: string; reason: string | null; by: string | null } | null, now: Date): boolean {
    if (this.state !== 'INTRODUCED') return false;
    if (came) {
      Object.assign(this, {
        outcome: came.outcome,
        outcomeReason: came.reason,
        outcomeBy: came.by,
        outcomeOn: danishDay(now),
      });
    }
    return this.close('ENDED', now);
  }

  private askFirst(now: Date): void {
    Object.assign(this, { state: 'FIRST_SIDE', firstAskedAt: now });
  }

  private isUndecided(): boolean {
    return UNDECIDED.some((state) => state === this.state);
  }

  private close(state: IntroductionState, endedAt: Date): true {
    Object.assign(this, { state, endedAt });
    return true;
  }
}
IntroductionSchema.setClass(Introduction);
