import { LockMode } from '@mikro-orm/postgresql';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { conceptsReader, keepConceptsRead } from '../../matching/index.ts';
import { MentorCase } from '../model/mentor-case.entity.ts';
import { Mentor } from '../model/mentor.entity.ts';
import { textOfCase } from '../model/told-by.ts';
import { mentorsChanged } from '../queries/fresh-pool.ts';
import { RARITY_KIND } from '../queries/fresh-rarity.ts';

const READ_IN_CASE = { table: 'mentor_case_concept', owner: 'case_id' };
const READ_IN_HEADLINE = { table: 'mentor_concept', owner: 'mentor_id' };

/** Reads what a mentor's cases and headline speak of, and their words; once for each edit and each version of the vocabulary. */
export async function linkMentor({ mentorId = '' }: JobPayload, context: JobContext): Promise<void> {
  // Before the transaction: a new vocabulary may have to be read first.
  const reader = await conceptsReader(context);
  const isRead = await context.em.transactional(async (em) => {
    const mentor = await em.findOne(Mentor, mentorId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!mentor || mentor.readWith === reader.version) return false;
    const cases = await em.find(MentorCase, { mentorId: mentor.id }, { orderBy: { position: 'asc' } });
    for (const { id, title, story } of cases) {
      const text = textOfCase({ title, story });
      await keepConceptsRead(em, READ_IN_CASE, id, reader.read(text, mentor.writtenIn));
      await em.execute('update mentor_case set terms = ? where id = ?', [reader.terms(text), id]);
    }
    const { headline } = mentor;
    await keepConceptsRead(em, READ_IN_HEADLINE, mentor.id, reader.read(headline, mentor.writtenIn));
    await em.execute('update mentor set terms = ? where id = ?', [reader.terms(headline), mentor.id]);
    // Also says to every process that the mentor has changed, see note_mentor_change.
    mentor.readWith = reader.version;
    return true;
  });
  if (isRead) mentorsChanged(context.app);
}

/** So many are read in one go; more wait a minute, so that a new vocabulary does not fill the process with reading. */
const CHUNK = 100;

/** Has every mentor read who was last read with another vocabulary, or never. */
export async function linkMentors(_: JobPayload, context: JobContext): Promise<void> {
  const { em, clock } = context;
  const { version } = await conceptsReader(context);
  const unread = await em.execute<{ id: string }[]>(
    `select m.id from mentor m where m.read_with is distinct from ?
        and exists (select from mentor_case c where c.mentor_id = m.id) order by m.id limit ?`,
    [version, CHUNK],
  );
  for (const { id: mentorId } of unread) await linkMentor({ mentorId }, { ...context, em: em.fork() });
  if (unread.length === CHUNK) {
    await queueJob(
      em,
      'link-mentors',
      {},
      { key: 'link-mentors', runAt: new Date(clock.now().getTime() + 60_000) },
    );
    return;
  }
  // Whoever starts has all cases read first; from then on the words are counted each night.
  const [counted] = await em.execute<{ kind: string }[]>(
    `select kind from term_rarity where kind = '${RARITY_KIND}'`,
  );
  if (!counted) await queueJob(em, 'count-terms', {}, { key: 'count-terms' });
}
