import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { AppServices } from '../app-services.ts';

/** `/health/live`: the process answers. `/health/ready`: it can also do its work, which takes the database. */
export function addHealth(http: FastifyInstance, app: AppServices): void {
  const noStore = { 'cache-control': 'no-store' };
  http.get('/health/live', (_request, reply) => reply.headers(noStore).send({ status: 'ok' }));
  http.get('/health/ready', async (_request, reply) => {
    const ready = await answersWithin(1_500, () => askDatabase(app));
    return reply
      .code(ready ? 200 : 503)
      .headers(noStore)
      .send({ status: ready ? 'ok' : 'unavailable' });
  });
}

async function askDatabase(app: AppServices): Promise<void> {
  const connection = app.orm.em.getConnection() as PostgreSqlConnection;
  await (await connection.getNativeClient()).query('select 1');
}

async function answersWithin(milliseconds: number, ask: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const asked = ask().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
