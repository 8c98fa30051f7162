import { statement } from '../../../platform/database/rows.ts';
import { describeError } from '../../../platform/describe-error.ts';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { notify } from '../../notifications/index.ts';
import { knownSearch } from '../model/search-kinds.ts';
import type { KnownSearch, RawFilters, SearchHit } from '../model/search-kinds.ts';
import { tellOfHits } from './tell-of-hits.ts';

/** So many searches are looked for at a time. */
const CHUNK = 1000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

// Whoever committed while the last look was under way wrote an earlier moment: an hour covers that, and nothing is told twice.
const NEXT = statement(
  'saved-searches.to-look-for',
  `select id as "searchId", person_id as "personId", kind, filters,
          greatest(created_at, checked_at - interval '1 hour')::text as since
     from saved_search where deleted_at is null and gone_at is null and id > $1::uuid order by id limit ${CHUNK}`,
);

interface SearchRow {
  readonly searchId: string;
  readonly personId: string;
  readonly kind: string;
  readonly filters: RawFilters;
  readonly since: string;
}

/**
 * Finds what has come for every saved search and tells their people, at most once a day each. Run again, or twice at the
 * same time, it finds and tells nothing twice. A kind that fails is logged, and the others go on.
 */
export async function lookForHits(payload: JobPayload, context: JobContext): Promise<void> {
  const { sql } = context.app;
  for (let last = NOBODY, count = CHUNK; count === CHUNK;) {
    const rows = await sql.all<SearchRow>(NEXT, [last]);
    await lookForChunk(rows, context);
    last = rows.at(-1)?.searchId ?? last;
    count = rows.length;
  }
  await tellOfHits(payload, context);
}

async function lookForChunk(rows: readonly SearchRow[], context: JobContext): Promise<void> {
  const read = rows.map((row) => ({ row, known: knownSearch(row.kind, row.filters) }));
  for (const { row } of read.filter(({ known }) => known === null)) await sayThatGone(row, context);
  const understood = read.flatMap(({ row, known }) => (known ? [{ row, known }] : []));
  for (const kind of new Set(understood.map(({ row }) => row.kind))) {
    try {
      await lookForKind(
        understood.filter(({ row }) => row.kind === kind),
        context,
      );
    } catch (error) {
      const what = { part: 'saved-searches', kind, error: describeError(error) };
      context.app.log.error(what, 'Searches could not be looked for.');
    }
  }
}

async function lookForKind(
  searches: readonly { readonly row: SearchRow; readonly known: KnownSearch }[],
  { em, app, clock }: JobContext,
): Promise<void> {
  const now = clock.now();
  const [first] = searches;
  if (!first) return;
  const asked = searches.map(({ row: { searchId, since }, known: { filters } }) => ({
    searchId,
    since,
    filters,
  }));
  const hits = await first.known.parts.find({ sql: app.sql, clock, app }, asked);
  await em.fork().transactional(async (em) => {
    await keepHits(em, hits, now);
    await em.execute(
      `update saved_search set checked_at = ? where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
      [now, JSON.stringify(asked.map(({ searchId }) => searchId))],
      'run',
    );
  });
}

/** A search without alerts has nothing to tell: it is settled at once, so that turning them on later tells no old news. */
async function keepHits(em: JobContext['em'], hits: readonly SearchHit[], now: Date): Promise<void> {
  if (hits.length === 0) return;
  await em.execute(
    `insert into saved_search_hit (search_id, subject_kind, subject_id, found_at, told_at)
     select s.id, h."subjectKind", h."subjectId", ?, case s.alert when 'NONE' then ?::timestamptz end
       from jsonb_to_recordset(?::jsonb) as h("searchId" uuid, "subjectKind" text, "subjectId" uuid)
       join saved_search s on s.id = h."searchId" and s.deleted_at is null
     on conflict do nothing`,
    [now, now, JSON.stringify(hits)],
    'run',
  );
}

/** Its kind, or something it asks for, is gone: its person is told, once. */
async function sayThatGone({ searchId, personId }: SearchRow, { em, clock }: JobContext): Promise<void> {
  await em.fork().transactional(async (em) => {
    const [gone] = await em.execute<object[]>(
      'update saved_search set gone_at = ? where id = ? and gone_at is null and deleted_at is null returning id',
      [clock.now(), searchId],
    );
    if (gone) await notify(em, personId, 'SEARCH_GONE', searchId, clock.now());
  });
}
