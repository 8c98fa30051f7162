import { businessDaysBetween } from '../../../platform/business-days.ts';
import { newId } from '../../../platform/ids.ts';
import { turnDue } from '../../requests/index.ts';
import { MENTOR_REQUEST_RULES } from './mentor-request-kind.ts';
import type { MentorRequestState } from './mentoring-words.ts';

/** A request for a mentor as it was kept before there was a response clock. */
export interface OldRequest {
  readonly id: string;
  readonly ventureId: string;
  readonly askerId: string | null;
  readonly state: MentorRequestState;
  readonly openedAt: Date | string;
}

/** A match of which somebody was told, as it was kept before; the oldest first. */
export interface OldMatch {
  readonly state: 'ASKED' | 'QUESTION' | 'MATCHED' | 'DECLINED' | 'ENDED' | 'LAPSED';
  readonly mentorPersonId: string;
  readonly suggestedBy: string | null;
  readonly releaseAt: Date | string;
  readonly answeredAt: Date | string | null;
  readonly endedAt: Date | string | null;
  readonly dueAt: Date | string | null;
  readonly declineReason: string | null;
  readonly words: string | null;
}

/** A row as the table takes it. */
export type ClockRow = Record<string, string | number | null>;
/** A request, its turns and what happened, as the tables take them. */
export interface ClockRows {
  request: ClockRow;
  turns: ClockRow[];
  steps: ClockRow[];
}

/** Within how many business days a turn was to be answered: ours, and anybody else's. */
export interface OldTimes {
  readonly promiseBusinessDays: number;
  readonly turnBusinessDays: number;
  readonly remindBusinessDaysBefore: number;
}

type Party = 'UNIT' | 'ASKER' | 'ASKED';

/**
 * Works out the turns and the timeline of a request from what is known of its matches. What was not kept (how often a
 * question went back and forth) is left out; nothing is made up that would count as an answer. `ids` gives the rows theirs,
 * `times` says how long turns lasted in those days.
 */
export function clockOf(
  old: OldRequest,
  matches: readonly OldMatch[],
  unitId: string | null,
  ids: (at: number) => string = newId,
  times: OldTimes = MENTOR_REQUEST_RULES,
): ClockRows {
  const story = new Story(old, unitId, ids, times);
  for (const match of matches) story.tell(match);
  return story.end();
}

class Story {
  readonly #old: OldRequest;
  readonly #unitId: string | null;
  readonly #newId: (at: number) => string;
  readonly #times: OldTimes;
  readonly #turns: ClockRow[] = [];
  readonly #steps: ClockRow[] = [];
  readonly #promisedAt: string;
  #turn!: ClockRow;
  #assigneeId: string | null = null;
  /** When the last thing happened: nothing happens before it. */
  #at: number;

  constructor(old: OldRequest, unitId: string | null, ids: (at: number) => string, times: OldTimes) {
    this.#old = old;
    this.#times = times;
    this.#newId = ids;
    this.#unitId = unitId;
    this.#at = new Date(old.openedAt).getTime();
    this.#begin('UNIT', null);
    this.#promisedAt = String(this.#turn['due_at']);
    this.#step('OPENED', 'ASKER', old.askerId, 'UNIT', null);
  }

  tell(match: OldMatch): void {
    const { mentorPersonId: mentorId, suggestedBy, state } = match;
    this.#passTo(match.releaseAt);
    if (this.#turn['id'] === undefined) this.#begin('UNIT', suggestedBy);
    this.#assigneeId = suggestedBy;
    this.#finish('ANSWERED');
    this.#begin('ASKED', mentorId, match.state === 'ASKED' ? match.dueAt : null);
    this.#step('TURN_GIVEN', 'UNIT', suggestedBy, 'ASKED', mentorId);
    if (state === 'ASKED') return;
    this.#passTo(match.answeredAt ?? (state === 'QUESTION' ? null : match.endedAt));
    if (state === 'QUESTION') {
      this.#finish('ASKED_FIRST');
      this.#begin('ASKER', this.#old.askerId, match.dueAt);
      this.#step('ASKED_FIRST', 'ASKED', mentorId, 'ASKER', this.#old.askerId);
    } else if (match.answeredAt !== null && state !== 'DECLINED') {
      this.#finish('ANSWERED');
      this.#step('ANSWERED', 'ASKED', mentorId, null, null);
      this.#step('CLOSED', 'ASKED', mentorId, null, null);
      this.#turn = {};
    } else {
      const end = state === 'DECLINED' ? 'REFUSED' : state === 'LAPSED' ? 'HANDED_OVER' : 'CLOSED';
      this.#finish(end);
      this.#begin('UNIT', suggestedBy);
      const actor = end === 'CLOSED' ? (['UNIT', suggestedBy] as const) : (['ASKED', mentorId] as const);
      this.#step(end === 'CLOSED' ? 'TURN_GIVEN' : end, actor[0], actor[1], 'UNIT', suggestedBy, match);
    }
  }

  end(): ClockRows {
    const { id, ventureId, askerId, state } = this.#old;
    const isOpen = state === 'WAITING' || state === 'SUGGESTED';
    // A closed request without a yes that is known of: nobody has the turn.
    if (!isOpen && this.#turn['id'] !== undefined) this.#finish('CLOSED');
    const turn: ClockRow = isOpen ? this.#turn : {};
    return {
      request: {
        id,
        kind: MENTOR_REQUEST_RULES.kind,
        focus_area: MENTOR_REQUEST_RULES.focusArea,
        subject_kind: MENTOR_REQUEST_RULES.recordKind,
        subject_id: ventureId,
        asker_id: askerId,
        unit_id: this.#unitId,
        assignee_id: this.#assigneeId,
        state: isOpen ? 'OPEN' : 'CLOSED',
        outcome: isOpen ? null : 'FULFILLED',
        turn_id: turn['id'] ?? null,
        turn_party: turn['party'] ?? null,
        turn_person_id: turn['person_id'] ?? null,
        turn_began_at: turn['began_at'] ?? null,
        turn_due_at: turn['due_at'] ?? null,
        reminded_at: null,
        missed: 0,
        escalated_to: null,
        promised_at: this.#promisedAt,
        opened_at: new Date(this.#old.openedAt).toISOString(),
        closed_at: isOpen ? null : this.#now(),
        version: 1,
      },
      turns: this.#turns,
      steps: this.#steps,
    };
  }

  /** Time goes on, and never back. */
  #passTo(moment: Date | string | null): void {
    if (moment !== null) this.#at = Math.max(this.#at, new Date(moment).getTime());
  }

  #now(): string {
    return new Date(this.#at).toISOString();
  }

  #begin(party: Party, personId: string | null, dueAt: Date | string | null = null): void {
    const due = dueAt === null ? turnDue(this.#times, party, new Date(this.#at)) : new Date(dueAt);
    this.#turn = {
      id: this.#newId(this.#at),
      request_id: this.#old.id,
      party,
      person_id: personId,
      unit_id: this.#unitId,
      began_at: this.#now(),
      due_at: due.toISOString(),
      ended_at: null,
      ended_by: null,
      took_business_days: null,
    };
    this.#turns.push(this.#turn);
  }

  #finish(endedBy: string): void {
    const began = new Date(String(this.#turn['began_at']));
    this.#turn['ended_at'] = this.#now();
    this.#turn['ended_by'] = endedBy;
    this.#turn['took_business_days'] = businessDaysBetween(began, new Date(this.#at));
  }

  #step(
    kind: string,
    party: Party,
    personId: string | null,
    toParty: Party | null,
    toPersonId: string | null,
    why: { declineReason: string | null; words: string | null } | null = null,
  ): void {
    this.#steps.push({
      id: this.#newId(this.#at),
      request_id: this.#old.id,
      at: this.#now(),
      kind,
      party,
      person_id: personId,
      to_party: toParty,
      to_person_id: toPersonId,
      due_at: toParty === null ? null : (this.#turn['due_at'] ?? null),
      reason: kind === 'HANDED_OVER' ? 'NO_ANSWER' : (why?.declineReason ?? null),
      words: why?.words ?? null,
    });
  }
}
