import { prepareTemplate, startTestServer } from './test-server.ts';

/** Before the first test: one PostgreSQL for all test files, or the one that TEST_DATABASE_URL lends. */
export default async function globalSetup(): Promise<void> {
  let server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    const own = await startTestServer();
    globalThis.vaekstbroTestServer = own;
    server = own.url;
  }
  process.env['TEST_DATABASE_SERVER'] = server;
  process.env['TEST_DATABASE_TEMPLATE'] = await prepareTemplate(server);
}
