import type { EntityManager } from '@mikro-orm/postgresql';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { oneByOne } from '../../../platform/one-by-one.ts';
import { TermRarity, unpackedTerms } from '../../matching/index.ts';
import { mentorsChanged } from '../queries/fresh-pool.ts';
import { RARITY_KIND } from '../queries/fresh-rarity.ts';

/** So many cases are a good sample of how people write, and bound the memory of counting them. */
const SAMPLE = 20_000;
/** Another tenth of texts changes what is rare; less is not worth that every match is worked out anew. */
const WORTH_IT = 0.1;

/** The cases of approved mentors; of very many always the same ones, spread over all. */
const TEXTS = `
  select encode(c.terms, 'base64') as terms
    from mentor_case c join mentor m on m.id = c.mentor_id
   where c.terms is not null and m.approved_at is not null and m.hidden_at is null
   order by hashtextextended(c.id::text, 0) limit ${SAMPLE}`;

/** Counts how rare words are among what mentors tell, where enough has changed since the last time. It may run twice. */
export async function countTerms(_: JobPayload, { app, clock, em }: JobContext): Promise<void> {
  const texts = await em.execute<{ terms: string }[]>(TEXTS);
  if (!(await isWorthIt(em, texts.length))) return;
  const rarity = new TermRarity();
  await oneByOne(texts, ({ terms }) => rarity.count(unpackedTerms(terms)));
  await em.execute(
    `insert into term_rarity (kind, version, texts, terms, counted_at) values (?, 1, ?, ?, ?)
     on conflict (kind) do update set version = term_rarity.version + 1, texts = excluded.texts,
        terms = excluded.terms, counted_at = excluded.counted_at`,
    [RARITY_KIND, rarity.texts, rarity.packed(), clock.now()],
  );
  mentorsChanged(app);
}

async function isWorthIt(em: EntityManager, texts: number): Promise<boolean> {
  const [before] = await em.execute<{ texts: number }[]>('select texts from term_rarity where kind = ?', [
    RARITY_KIND,
  ]);
  if (!before) return texts > 0;
  return Math.abs(texts - before.texts) > WORTH_IT * before.texts;
}
