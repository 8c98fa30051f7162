import type { EntityManager } from '@mikro-orm/postgresql';

/** The organisation that answers for us: the business council; null where there is none yet. */
export async function businessService(em: EntityManager): Promise<string | null> {
  const [unit] = await em.execute<{ id: string }[]>(
    `select id from organisation where kind_code = 'BUSINESS_SERVICE' order by created_at, id limit 1`,
  );
  return unit?.id ?? null;
}
