import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppServices } from '../app-services.ts';
import type { Clock } from '../clock.ts';
import type { Rows, Statement } from '../database/rows.ts';
import type { Language } from '../language.ts';
import type { CookieJar, Viewer } from '../viewer.ts';
import { failure } from './errors.ts';

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

type Parts = Omit<Context, 'em' | 'clock' | 'sql'>;

/** The context of one request. When its time is over (`signal`), what it still asks the database is refused. */
export function createContext(parts: Parts, signal?: AbortSignal): Context {
  return new RequestContext(parts, signal);
}

// A class, because Apollo copies the context: a getter of the prototype is kept, one of the object would be called.
class RequestContext implements Context {
  readonly requestId: string;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly sql: Rows;
  readonly source: string;
  readonly language: Language;
  readonly cookies: CookieJar;
  readonly app: AppServices;
  /** Shared by all copies of this context. */
  readonly memory: { em?: EntityManager; signal: AbortSignal | undefined };

  constructor(parts: Parts, signal: AbortSignal | undefined) {
    this.requestId = parts.requestId;
    this.viewer = parts.viewer;
    this.source = parts.source;
    this.language = parts.language;
    this.cookies = parts.cookies;
    this.app = parts.app;
    this.clock = parts.app.clock;
    this.sql = signal ? new RowsInTime(parts.app.sql, signal) : parts.app.sql;
    this.memory = { signal };
  }

  /** Forked when it is first asked for: a read model does without. */
  get em(): EntityManager {
    const { memory, app } = this;
    return (memory.em ??= app.orm.em.fork(memory.signal ? { signal: memory.signal } : {}));
  }
}

class RowsInTime implements Rows {
  readonly #rows: Rows;
  readonly #signal: AbortSignal;

  constructor(rows: Rows, signal: AbortSignal) {
    this.#rows = rows;
    this.#signal = signal;
  }

  all<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    return this.#signal.aborted ? Promise.reject(failure('TIMEOUT')) : this.#rows.all(statement, values);
  }

  one<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row | null> {
    return this.#signal.aborted ? Promise.reject(failure('TIMEOUT')) : this.#rows.one(statement, values);
  }
}
