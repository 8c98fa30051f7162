import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { conceptsKnown } from '../../vocabulary/index.ts';
import { competenceSources } from '../model/competence-sources.ts';
import { shortagesOf } from '../model/shortages.ts';

/**
 * Counts anew what is asked for and found, and puts it in the place of the last count. Only what may be shown is kept:
 * whoever reads the table learns no more than whoever reads the page. Run twice, it counts twice and keeps the last.
 */
export async function countShortages(_payload: JobPayload, { em, clock, app }: JobContext): Promise<void> {
  const context = { sql: app.sql, clock, app };
  const counted = await Promise.all(
    competenceSources().map(async ({ kind, asked, found }) => {
      const [wanted, there] = await Promise.all([asked(context), found(context)]);
      return { kind, wanted, there };
    }),
  );
  const ids = counted.flatMap(({ wanted }) => wanted.map(({ conceptId }) => conceptId));
  const concepts = await conceptsKnown(context, [...new Set(ids)]);
  const known = new Map(concepts.map((concept) => [concept.id, concept]));
  const nameOf = (conceptId: string) => known.get(conceptId)?.label.da ?? conceptId;
  const rows = counted
    .flatMap(({ kind, wanted, there }) =>
      shortagesOf(wanted, there, nameOf).map((shortage) => ({ kind, ...shortage })),
    )
    .filter(({ conceptId }) => known.has(conceptId))
    .map((row, position) => ({ ...row, scheme: known.get(row.conceptId)?.scheme, position }));
  await em.transactional(async (em) => {
    // Two that count at the same time would both put theirs beside the other's.
    await em.execute('lock table shortage in exclusive mode', [], 'run');
    await em.execute('delete from shortage', [], 'run');
    await em.execute(
      `insert into shortage (kind, concept_id, scheme, town_id, asked, found, found_in_region, position, counted_at)
       select r.kind, r."conceptId", r.scheme, r."townId", r.asked, r.found, r."foundInRegion", r.position, ?
         from jsonb_to_recordset(?::jsonb) as r(kind text, "conceptId" text, scheme text, "townId" text, asked int,
                                               found int, "foundInRegion" int, position int)`,
      [clock.now(), JSON.stringify(rows)],
      'run',
    );
  });
}
