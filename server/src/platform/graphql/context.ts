import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppServices } from '../app-services.ts';
import type { Clock } from '../clock.ts';
import type { Rows } from '../database/rows.ts';
import type { Language } from '../language.ts';
import type { CookieJar, Viewer } from '../viewer.ts';

export type { Viewer, ViewerHat, CookieJar } from '../viewer.ts';

/** What every resolver, action and query of one request shares. */
export interface Context {
  readonly requestId: string;
  readonly viewer: Viewer | null;
  /** Forked once for this request. */
  readonly em: EntityManager;
  readonly clock: Clock;
  readonly sql: Rows;
  /** The network address the request came from, for rate limits. */
  readonly source: string;
  readonly language: Language;
  readonly cookies: CookieJar;
  readonly app: AppServices;
}

/** What an action needs of it. */
export type ActionContext = Pick<Context, 'em' | 'clock' | 'viewer' | 'language' | 'app'>;

/** Everything but `em` given, the context of one request; the entity manager is forked when it is first asked for. */
export function createContext(parts: Omit<Context, 'em' | 'clock' | 'sql'>): Context {
  let em: EntityManager | undefined;
  return {
    ...parts,
    clock: parts.app.clock,
    sql: parts.app.sql,
    get em() {
      return (em ??= parts.app.orm.em.fork());
    },
  };
}
