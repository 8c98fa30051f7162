import { Migration } from '@mikro-orm/migrations';
import { clockOf } from '../features/mentoring/model/clock-of-old-requests.ts';
import type { OldMatch, OldRequest, OldTimes } from '../features/mentoring/model/clock-of-old-requests.ts';
import { newId } from '../platform/ids.ts';

/** So many requests are moved at a time. */
const CHUNK = 1000;

/** What was promised when this was written: a later promise does not change what had been told to people. */
const TIMES: OldTimes = { promiseBusinessDays: 2, turnBusinessDays: 3, remindBusinessDaysBefore: 1 };

/**
 * Requests for a mentor get a response clock: their turns and what happened are worked out from what the tables said, and
 * the due times leave them. A match can lapse, and the adviser names who is asked next.
 */
export class MentoringOnRequests extends Migration {
  override async up(): Promise<void> {
    await this.execute(`
      alter table mentor_match drop constraint mentor_match_state_check,
        add constraint mentor_match_state_check
          check (state in ('HELD', 'ASKED', 'QUESTION', 'MATCHED', 'DECLINED', 'UNDONE', 'ENDED', 'LAPSED'))`);
    await this.execute(`
      create table match_next_choice (
        match_id uuid not null references mentor_match on delete cascade,
        position int not null check (position between 1 and 3),
        mentor_id uuid not null references mentor on delete cascade,
        primary key (match_id, position),
        unique (match_id, mentor_id)
      )`);
    await this.execute('create index match_next_choice_of_mentor on match_next_choice (mentor_id)');
    const unitId = await this.businessService();
    for (let after = NOBODY; ;) {
      const requests = (await this.execute(REQUESTS, [after])) as unknown as OldRequest[];
      const last = requests.at(-1);
      if (!last) break;
      after = last.id;
      await this.move(requests, unitId);
    }
    await this.execute(
      'alter table mentor_request add foreign key (id) references request on delete cascade, drop column due_at',
    );
    await this.execute('alter table mentor_match drop column due_at');
  }

  /** The organisation that answers: the business council. */
  private async businessService(): Promise<string | null> {
    const [unit] = (await this.execute(
      `select id from organisation where kind_code = 'BUSINESS_SERVICE' order by created_at, id limit 1`,
    )) as unknown as { id: string }[];
    return unit?.id ?? null;
  }

  private async move(requests: OldRequest[], unitId: string | null): Promise<void> {
    const matches = (await this.execute(MATCHES, [
      `{${requests.map(({ id }) => id).join(',')}}`,
    ])) as unknown as (OldMatch & {
      requestId: string;
    })[];
    const clocks = requests.map((request) =>
      clockOf(
        request,
        matches.filter(({ requestId }) => requestId === request.id),
        unitId,
        newId,
        TIMES,
      ),
    );
    for (const [table, rows] of [
      ['request', clocks.map(({ request }) => request)],
      ['request_turn', clocks.flatMap(({ turns }) => turns)],
      ['request_step', clocks.flatMap(({ steps }) => steps)],
    ] as const) {
      await this.execute(
        `insert into ${table} select * from json_populate_recordset(null::${table}, ?::json)`,
        [JSON.stringify(rows)],
      );
    }
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
const REQUESTS = `
  select r.id, r.venture_id as "ventureId", v.person_id as "askerId", r.state, r.opened_at as "openedAt"
    from mentor_request r join venture v on v.id = r.venture_id
   where r.id > ? order by r.id limit ${CHUNK}`;
// What could still be undone and was, nobody was told of.
const MATCHES = `
  select x.request_id as "requestId", x.state, m.person_id as "mentorPersonId", x.suggested_by as "suggestedBy",
         x.release_at as "releaseAt", x.answered_at as "answeredAt", x.ended_at as "endedAt", x.due_at as "dueAt",
         x.decline_reason as "declineReason", x.words
    from mentor_match x join mentor m on m.id = x.mentor_id
   where x.request_id = any(?) and x.state not in ('HELD', 'UNDONE')
   order by x.suggested_at, x.id`;
