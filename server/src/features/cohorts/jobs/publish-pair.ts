import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { Problem } from '../../../platform/problem.ts';
import { cohortKind } from '../model/cohort-kinds.ts';
import type { PublishedPair } from '../model/cohort-kinds.ts';

interface PairRow extends PublishedPair {
  readonly kind: string;
}

/**
 * Makes the real thing of one published pair. One that can no longer be is left out with the reason: whoever seeks waits
 * as before. Run again it goes on where it was.
 */
export async function publishPair({ pairId }: JobPayload, { em, app, clock }: JobContext): Promise<void> {
  const [pair] = await em.execute<PairRow[]>(
    `select r.id as "pairId", s.subject_id as "seekerId", o.subject_id as "offerId", c.published_by as "personId", c.kind,
            r.rationale
       from cohort_pair r join cohort_plan p on p.id = r.plan_id
       join cohort c on c.id = p.cohort_id and c.state = 'PUBLISHED' and c.published_method = p.method
       join cohort_member s on s.id = r.seeker_id join cohort_member o on o.id = r.offer_id
      where r.id = ? and r.state = 'PENDING'`,
    [pairId ?? null],
  );
  if (!pair) return;
  const reason = await whyNot(() => cohortKind(pair.kind).publish({ app, clock, sql: app.sql }, pair));
  await em.execute(
    `update cohort_pair set state = ?, left_out_reason = ? where id = ? and state = 'PENDING'`,
    [reason === null ? 'PUBLISHED' : 'LEFT_OUT', reason, pair.pairId],
  );
}

/** The code of the expected "no", or null when it is done. A surprise stays one, and the job is tried again. */
async function whyNot(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}
