import { LockMode } from '@mikro-orm/postgresql';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { conceptsReader, keepConceptsRead } from '../../matching/index.ts';
import { tellVentureLinked } from '../model/venture-linked.ts';
import { Venture } from '../model/venture.entity.ts';

const READ = { table: 'venture_concept', owner: 'venture_id' };

/** Reads the occupations and skills the idea speaks of; once for each version of the vocabulary, however often it runs. */
export async function linkVenture({ ventureId = '' }: JobPayload, context: JobContext): Promise<void> {
  // Before the transaction: a new vocabulary may have to be read first.
  const reader = await conceptsReader(context);
  await context.em.transactional(async (em) => {
    const venture = await em.findOne(Venture, ventureId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!venture || venture.readWith === reader.version) return;
    await keepConceptsRead(em, READ, venture.id, reader.read(venture.idea, venture.language));
    await em.execute('update venture set read_with = ?, terms = ? where id = ?', [
      reader.version,
      reader.terms(venture.idea),
      venture.id,
    ]);
    await tellVentureLinked(em, venture.id);
  });
}

/** So many are read in one go; more wait a minute, so that a new vocabulary does not fill the process with reading. */
const CHUNK = 200;

/** Has every venture read that was last read with another vocabulary, or never. */
export async function linkVentures(_: JobPayload, context: JobContext): Promise<void> {
  const { em, clock } = context;
  const { version } = await conceptsReader(context);
  const unread = await em.execute<{ id: string }[]>(
    `select id from venture where person_id is not null and idea <> '' and read_with is distinct from ?
      order by id limit ?`,
    [version, CHUNK],
  );
  for (const { id: ventureId } of unread) await linkVenture({ ventureId }, { ...context, em: em.fork() });
  if (unread.length === CHUNK) {
    await queueJob(
      em,
      'link-ventures',
      {},
      { key: 'link-ventures', runAt: new Date(clock.now().getTime() + 60_000) },
    );
  }
}
