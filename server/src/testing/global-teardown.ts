import type { TestServer } from './test-server.ts';

declare global {
  var vaekstbroTestServer: TestServer | undefined;
}

/** After the last test: nothing of the test server stays behind. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.vaekstbroTestServer?.stop();
}
