import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { personalTables } from '../../../platform/personal-data.ts';
import type { Kept, PersonalTable } from '../../../platform/personal-data.ts';
import { forgetOld } from '../../../platform/personal-sql.ts';
import { pruneAudit, recordDeed } from '../../audit/index.ts';
import { repeatErasures } from '../actions/repeat-erasures.ts';

/**
 * Takes out of every table what has been kept long enough for its purpose, each in a transaction of its own: what is
 * done stays done when a later one fails, and the next night begins again. Run twice, it does nothing the second time.
 */
export async function runRetention(_payload: JobPayload, { em, clock, app }: JobContext): Promise<void> {
  const now = clock.now();
  for (const declared of personalTables(app.features).toReversed()) {
    if (hasItsTime(declared)) await em.fork().transactional((em) => forgetOld(em, declared, now));
  }
  await em.fork().transactional(async (em) => {
    await pruneAudit(em, now);
    await recordDeed(em, { action: 'run-retention', actorId: null }, now);
  });
  await repeatErasures(app);
}

function hasItsTime(declared: PersonalTable): declared is PersonalTable & { kept: Kept } {
  return declared.kept !== undefined;
}
