import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Rationale } from '../../matching/index.ts';
import type { DeclineReason, MatchState } from './mentoring-words.ts';

const MentorMatchSchema = defineEntity({
  name: 'MentorMatch',
  tableName: 'mentor_match',
  properties: {
    id: p.uuid().primary(),
    requestId: p.uuid(),
    mentorId: p.uuid(),
    state: p.text().$type<MatchState>(),
    score: p.float().columnType('double precision'),
    rationale: p.json<Rationale>(),
    ruleVersion: p.integer(),
    overrideReason: p.text().strictNullable(),
    suggestedBy: p.uuid().strictNullable(),
    suggestedAt: p.datetime(3),
    releaseAt: p.datetime(3),
    answeredAt: p.datetime(3).strictNullable(),
    declineReason: p.text().$type<DeclineReason>().strictNullable(),
    words: p.text().strictNullable(),
    question: p.text().strictNullable(),
    questionAnswer: p.text().strictNullable(),
    endedAt: p.datetime(3).strictNullable(),
    idempotencyKey: p.uuid(),
    payloadHash: p.text().default(''),
    version: p.integer().version(),
  },
});

/** A mentor proposed for a request, with the reasons of that day. What may follow on what is decided here. */
export class MentorMatch extends MentorMatchSchema.class {
  /** The time to undo is over: the mentor has the turn. Says whether that is so. */
  release(now: Date): boolean {
    if (this.state !== 'HELD' || now < this.releaseAt) return false;
    this.state = 'ASKED';
    return true;
  }

  /** Takes the suggestion back, as long as nobody has been told. */
  undo(now: Date): boolean {
    if (this.state !== 'HELD') return false;
    this.state = 'UNDONE';
    this.endedAt = now;
    return true;
  }

  accept(words: string | null, now: Date): void {
    Object.assign(this, { state: 'MATCHED', words, answeredAt: now });
  }

  decline(declineReason: DeclineReason, words: string | null, now: Date): void {
    Object.assign(this, {
      state: 'DECLINED',
      declineReason,
      words,
      answeredAt: now,
      endedAt: now,
    });
  }

  /** The mentor wants to know something first: the entrepreneur has the turn. */
  ask(question: string): void {
    this.question = question;
    this.questionAnswer = null;
    this.state = 'QUESTION';
  }

  /** The question has an answer: the mentor has the turn again. */
  tell(questionAnswer: string): void {
    this.questionAnswer = questionAnswer;
    this.state = 'ASKED';
  }

  end(now: Date): void {
    Object.assign(this, { state: 'ENDED', endedAt: now });
  }

  /** The mentor stayed silent and somebody else is asked. */
  lapse(now: Date): void {
    Object.assign(this, { state: 'LAPSED', endedAt: now });
  }
}
MentorMatchSchema.setClass(MentorMatch);
