import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { AppServices } from './app-services.ts';
import { createApollo } from './graphql/apollo.ts';
import { schemaOf } from './graphql/build-schema.ts';
import type { Context } from './graphql/context.ts';
import { closesPolitely } from './http/close-politely.ts';
import { createHttp } from './http/create-http.ts';
import { startWorker } from './jobs/worker.ts';

/** A running process and how it ends: what is in flight is answered, nothing new is taken on. */
export interface RunningProcess {
  /** Where it listens; null for a worker. */
  address: string | null;
  stop(): Promise<void>;
}

/** Starts what this process is for: answering people (`web`), doing the queued jobs (`worker`), or `all`. */
export async function startProcess(app: AppServices): Promise<RunningProcess> {
  const { role, port, host } = app.settings;
  for (const feature of app.features) await feature.start?.(app);
  let web: { http: FastifyInstance; close: () => Promise<void>; apollo: ApolloServer<Context> } | null = null;
  if (role !== 'worker') {
    for (const feature of app.features) await feature.warm?.(app);
    const apollo = await createApollo(await schemaOf(app.features), app);
    const http = await createHttp(app, apollo);
    web = { http, close: closesPolitely(http), apollo };
  }
  // First the port, which may be taken: then no job has been begun in vain.
  const address = web ? await web.http.listen({ port, host }) : null;
  const worker = role === 'web' ? null : await startWorker(app);
  return {
    address,
    async stop() {
      await Promise.all([web?.close(), worker?.stop()]);
      await web?.apollo.stop();
      await app.orm.close(true);
    },
  };
}
