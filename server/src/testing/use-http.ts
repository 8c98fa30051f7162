import 'reflect-metadata';
import { afterAll, beforeAll } from '@jest/globals';
import type { AppServices } from '../platform/app-services.ts';
import { createApp } from '../platform/create-app.ts';
import { createOrm } from '../platform/database/orm.ts';
import type { Feature } from '../platform/feature.ts';
import { createLog } from '../platform/log.ts';
import type { Logger } from '../platform/log.ts';
import type { Settings } from '../platform/settings.ts';
import { startProcess } from '../platform/start-process.ts';
import type { RunningProcess } from '../platform/start-process.ts';
import { fixedClock } from './fixed-clock.ts';
import type { FixedClock } from './fixed-clock.ts';
import { useTestDatabase } from './test-database.ts';
import { testSettings } from './test-parts.ts';

/** A server that listens on a port of its own. */
export interface TestHttp {
  readonly clock: FixedClock;
  /** The address of a path. */
  url(path?: string): string;
  app(): AppServices;
  databaseUrl(): string;
  /** Posts an operation as a client does. */
  post(
    body: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; headers: Headers; body: TestAnswer }>;
}

export type TestAnswer = {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
};

/** Listens with these features on a database of its own, for the tests of one file. Call it at the top. */
export function useHttp(
  options: {
    features?: readonly Feature[];
    settings?: Partial<Settings>;
    now?: string;
    log?: Logger;
    /** Another way to the same database. */
    databaseUrl?: (url: string) => Promise<string>;
  } = {},
): TestHttp {
  const database = useTestDatabase();
  const clock = fixedClock(options.now ?? '2026-09-01T08:00:00.000Z');
  let app: AppServices;
  let running: RunningProcess;
  const url = (path = ''): string => `${running.address ?? ''}${path}`;

  beforeAll(async () => {
    const features = options.features ?? (await import('../app.ts')).features;
    const databaseUrl = (await options.databaseUrl?.(database.url())) ?? database.url();
    const settings = testSettings(databaseUrl, options.settings);
    const entities = features.flatMap((feature) => feature.entities ?? []);
    const orm = await createOrm({ ...settings, role: settings.databaseRole, entities });
    app = await createApp({ settings, features, orm, clock, log: options.log ?? createLog('silent') });
    running = await startProcess(app);
  });

  afterAll(() => running?.stop());

  return {
    clock,
    url,
    app: () => app,
    databaseUrl: () => database.url(),
    async post(body, headers = {}) {
      const answer = await fetch(url('/graphql'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as TestAnswer };
    },
  };
}
