import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import { describeError } from '../../../platform/describe-error.ts';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { notify } from '../../notifications/index.ts';
import { facesOf, hitKey } from '../model/hit-kinds.ts';

/** So many people are looked up at a time; each is told in a transaction of its own. */
const CHUNK = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

const UNTOLD = statement(
  'saved-searches.untold',
  `select s.person_id as "personId",
          json_agg(json_build_object('searchId', h.search_id, 'subjectKind', h.subject_kind, 'subjectId', h.subject_id)) as hits
     from saved_search_hit h join saved_search s on s.id = h.search_id
    where h.told_at is null and h.found_at > s.seen_at and s.alert = 'DAILY' and s.deleted_at is null
      and s.person_id > $1::uuid
      and not exists (select from saved_search_alert a where a.person_id = s.person_id and a.told_on >= $2::date)
    group by s.person_id order by s.person_id limit ${CHUNK}`,
);

interface Hit {
  readonly searchId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

interface Untold {
  readonly personId: string;
  readonly hits: readonly Hit[];
}

/**
 * Tells everybody who wants to know that there is something new for their searches: one notification a day, however
 * many searches and hits there are, and nothing in it of what was found. What is hidden again meanwhile is not told.
 */
export async function tellOfHits(_payload: JobPayload, context: JobContext): Promise<void> {
  const { app, clock } = context;
  const today = danishDay(clock.now());
  for (let last = NOBODY, count = CHUNK; count === CHUNK;) {
    const people = await app.sql.all<Untold>(UNTOLD, [last, today]);
    const faces = await facesOf(
      { sql: app.sql, clock, app },
      people.flatMap(({ hits }) => hits),
    );
    for (const { personId, hits } of people) {
      const there = hits.filter(({ subjectKind, subjectId }) => faces.has(hitKey(subjectKind, subjectId)));
      await tellOne(personId, there, today, context);
    }
    last = people.at(-1)?.personId ?? last;
    count = people.length;
  }
}

async function tellOne(
  personId: string,
  hits: readonly Hit[],
  today: string,
  { em, clock, app }: JobContext,
): Promise<void> {
  if (hits.length === 0) return;
  try {
    await em.fork().transactional(async (em) => {
      // Whoever tells first today has told: another one at the same moment waits here, and finds that it is done.
      const [first] = await em.execute<object[]>(
        `insert into saved_search_alert (person_id, told_on) values (?, ?)
         on conflict (person_id) do update set told_on = excluded.told_on
          where saved_search_alert.told_on < excluded.told_on returning person_id`,
        [personId, today],
      );
      if (!first) return;
      await em.execute(
        `update saved_search_hit h set told_at = ?
           from jsonb_to_recordset(?::jsonb) as t("searchId" uuid, "subjectKind" text, "subjectId" uuid)
          where h.search_id = t."searchId" and h.subject_kind = t."subjectKind" and h.subject_id = t."subjectId"`,
        [clock.now(), JSON.stringify(hits)],
        'run',
      );
      await notify(em, personId, 'SEARCH_HITS', null, clock.now());
    });
  } catch (error) {
    app.log.error({ part: 'saved-searches', error: describeError(error) }, 'Somebody could not be told.');
  }
}
