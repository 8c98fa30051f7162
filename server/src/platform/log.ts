import { pino } from 'pino';
import type { Logger } from 'pino';

export type { Logger } from 'pino';
export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** One JSON line per event on standard output. Callers name what they log; no request body, variable or address goes in whole. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
