import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PEOPLE } from '../demo-people.ts';
import { useTestDatabase } from '@vaekstbro/server/src/testing/test-database.ts';
import { Client } from 'pg';
import { giveDemoPasswords } from '../demo-passwords.ts';
import { NotEmpty, plantWorld } from '../world/plant-world.ts';
import { STORIES } from './index.ts';

const database = useTestDatabase();
const NOW = new Date('2026-11-23T09:00:00.000Z');
let client: Client;

beforeAll(async () => {
  client = new Client({ connectionString: database.url() });
  await client.connect();
});
afterAll(() => client.end());

const count = async (what: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${what}`);
  return rows[0]?.count ?? 0;
};

describe('the story herning', () => {
  beforeAll(async () => {
    await plantWorld(client, STORIES.herning?.build(NOW) ?? {});
    await giveDemoPasswords(client, NOW);
  });

  it('has the people, places and events the demonstration promises', async () => {
    expect(await count('mentor')).toBe(44);
    expect(await count("hat where kind = 'ENTREPRENEUR'")).toBe(60);
    expect(await count('organisation')).toBe(25);
    expect(await count('event')).toBe(8);
    expect(await count('(select distinct town_id from mentor) as towns')).toBeGreaterThanOrEqual(12);
  });

  it('has businesses in every state, takers, and interests at every step, each with its request', async () => {
    expect(await count('business_listing')).toBe(32);
    expect(await count("business_listing where state = 'PUBLISHED'")).toBe(28);
    expect(await count('(select distinct state from business_listing) as states')).toBe(4);
    expect(await count("taker_profile where state = 'SEEN'")).toBe(35);
    expect(await count('(select distinct state from business_interest) as states')).toBe(9);
    expect(await count("introduction where kind = 'BUSINESS'")).toBe(await count('business_interest'));
    expect(
      await count("disclosure_grant where record_kind = 'BUSINESS' and 'IDENTITY' = any(field_groups)"),
    ).toBe(await count("business_interest where state = 'INTRODUCED'"));
  });

  it('seats nobody twice and counts every seat', async () => {
    const wrong = await client.query(
      `select slug from event e
        where seats_taken <> (select count(*) from sign_up where event_id = e.id and state = 'SEATED')
           or waiting_count <> (select count(*) from sign_up where event_id = e.id and state = 'WAITING')`,
    );
    expect(wrong.rows).toEqual([]);
    const wrongSessions = await client.query(
      `select id from event_session s
        where seats_taken <> (select count(*) from session_seat where session_id = s.id and state = 'SEATED')
           or waiting_count <> (select count(*) from session_seat where session_id = s.id and state = 'WAITING')`,
    );
    expect(wrongSessions.rows).toEqual([]);
  });

  it('has introduced everybody who has been asked, and opens what they agreed to, and asks its mentors in time', async () => {
    const asked = await count("mentor_match where state not in ('HELD', 'UNDONE')");
    const matched = await count("mentor_match where state = 'MATCHED'");
    expect(asked).toBeGreaterThan(50);
    expect(await count("introduction where kind = 'MENTOR'")).toBe(asked);
    expect(await count("introduction where kind = 'MENTOR' and state = 'INTRODUCED'")).toBe(matched);
    expect(await count('disclosure_grant where text_version = 0')).toBe(2 * matched);
    expect(await count("freshness where record_kind = 'MENTOR'")).toBe(
      await count('mentor where approved_at is not null'),
    );
  });

  it('has a cohort of eight who wait, whose plans are made as soon as somebody does the jobs', async () => {
    expect(
      await count(`cohort_member m join mentor_request r on r.id = m.subject_id and r.state = 'WAITING'
                     join venture v on v.id = r.venture_id and v.person_id = m.person_id`),
    ).toBe(8);
    expect(await count(`graphile_worker.jobs where task_identifier = 'make-plans'`)).toBe(1);
  });

  it('gives nobody two sessions at the same hour', async () => {
    const clash = await client.query(
      `select one.sign_up_id from session_seat one join session_seat other using (sign_up_id)
         join event_session a on a.id = one.session_id join event_session b on b.id = other.session_id
        where a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at`,
    );
    expect(clash.rows).toEqual([]);
  });

  it('leaves 18 of 250 seats at Entrepreneur Day and the speed meeting full', async () => {
    const { rows } = await client.query(
      `select e.capacity - e.seats_taken as left, s.waiting_count as waiting from event e
         join event_session s on s.event_id = e.id where e.kind = 'ENTREPRENEUR_DAY' and s.title_da like 'Speed%'`,
    );
    expect(rows).toEqual([{ left: 18, waiting: 3 }]);
  });

  it('never gives a mentor more than there are places for', async () => {
    const over = await client.query(
      `select headline from mentor m where capacity <
        (select count(*) from mentor_match where mentor_id = m.id and state in ('HELD', 'ASKED', 'QUESTION', 'MATCHED'))`,
    );
    expect(over.rows).toEqual([]);
  });

  it('has somebody whose turn it is in every open request, nothing overdue, and answers of before to count', async () => {
    const { rows } = await client.query(
      `select (select count(*)::int from request q join mentor_request r on r.id = q.id
                where (q.state = 'OPEN') <> (r.state in ('WAITING', 'SUGGESTED'))) as "atOdds",
              (select count(*)::int from request q left join request_turn t on t.id = q.turn_id and t.ended_at is null
                where q.state = 'OPEN' and (t.id is null or t.due_at <> q.turn_due_at or q.turn_due_at <= $1)) as "unheld",
              (select count(*)::int from request_turn where ended_by = 'HANDED_OVER') as silent,
              (select count(*) >= 5 from request_turn where ended_at is not null and party <> 'ASKER') as "canBeCounted"`,
      [NOW],
    );
    expect(rows).toEqual([{ atOdds: 0, unheld: 0, silent: 4, canBeCounted: true }]);
  });

  it('lets only invented people in: every address is at example.org', async () => {
    expect(await count("person where email not like '%@example.org'")).toBe(0);
    expect(await count("sign_up where email not like '%@example.org'")).toBe(0);
  });

  it('gives a password to the demonstration people and to nobody else', async () => {
    expect(await count('account_password')).toBe(DEMO_PEOPLE.length);
  });

  it('is not planted over people who already live there', async () => {
    const before = await count('person');
    await expect(plantWorld(client, STORIES.quiet?.build(NOW) ?? {})).rejects.toThrow(NotEmpty);
    expect(await count('person')).toBe(before);
  });

  it('is the same every time', () => {
    expect(STORIES.herning?.build(NOW)).toEqual(STORIES.herning?.build(NOW));
  });
});
