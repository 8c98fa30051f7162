import type { LogLevel } from './log.ts';

/** What the environment decides about a running Vækstbro; env.ts reads it, everything else is told. */
export interface Settings {
  /** Strict: secure cookies, HSTS, no outbox page, known queries only (unless configured). */
  production: boolean;
  port: number;
  host: string;
  databaseUrl: string;
  /** The role the server works as in the database; null: the one that logs in. */
  databaseRole: string | null;
  /** Where people reach this Vækstbro, without a slash at the end. */
  publicUrl: string;
  sessionSecret: string;
  /** The file that says who was erased, for when a backup is restored. */
  erasures: string;
  smtpUrl: string | null;
  mailFrom: string;
  role: 'web' | 'worker' | 'all';
  queries: 'known' | 'any';
  /** Whose X-Forwarded-For is believed: nobody's, that of so many proxies in front, or of these addresses. */
  trustProxy: boolean | number | string[];
  /** How many sign-ups one network source may send in a quarter of an hour. */
  signUpLimit: number;
  /** Database connections at most. */
  databasePool: number;
  /** How long one operation may take, everything included, and one statement of it. */
  operationBudgetMs: number;
  statementTimeoutMs: number;
  logLevel: LogLevel;
  /** The built client: its page, its assets and the documents it may send. Null serves the API only. */
  clientFolder: string | null;
}

/** Ten seconds for an operation; a statement is stopped earlier, so that there is time to say so. */
export const TIME_BUDGET = { operationBudgetMs: 10_000, statementTimeoutMs: 8_000 } as const;
