import type { EntityManager } from '@mikro-orm/postgresql';
import type { ConceptRead } from './concepts-read.ts';

/** Puts what was read of one row in the place of what had been read before; one statement each. */
export async function keepConceptsRead(
  em: EntityManager,
  { table, owner }: { table: string; owner: string },
  ownerId: string,
  concepts: readonly ConceptRead[],
): Promise<void> {
  await em.execute(`delete from ${table} where ${owner} = ?`, [ownerId]);
  if (concepts.length === 0) return;
  // A vocabulary that has just been read anew may have lost one of them.
  await em.execute(
    `insert into ${table} (${owner}, concept_id, score, words)
     select ?::uuid, read."conceptId", read.score, read.words
       from json_to_recordset(?::json) as read ("conceptId" text, score float8, words text[])
       join concept on concept.id = read."conceptId"`,
    [ownerId, JSON.stringify(concepts)],
  );
}
