import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import { Problem } from '../problem.ts';
import { currentRequestId } from '../request-scope.ts';

/** Every code an error can have; clients and monitoring may rely on them. */
export type ErrorCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TOO_MANY_REQUESTS'
  | 'TIMEOUT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

const STATUS: Partial<Record<ErrorCode, number>> = { TIMEOUT: 504, SERVICE_UNAVAILABLE: 503 };
const WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_USER_INPUT: 'A value is not what this operation takes.',
  CONFLICT: 'Somebody else changed the same thing. Try again.',
  TIMEOUT: 'This took too long and was stopped.',
  SERVICE_UNAVAILABLE: 'Vækstbro cannot answer right now. Try again in a moment.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side.',
};

/** Carries an expected kind of failure to the caller, with its HTTP status. */
export function failure(code: ErrorCode, message: string = WORDS[code] ?? code): GraphQLError {
  const status = STATUS[code];
  return new GraphQLError(message, { extensions: { code, ...(status ? { http: { status } } : {}) } });
}

/** What kind of failure a thrown thing is, where it is not a surprise. */
export function codeOfCause(cause: unknown): ErrorCode | null {
  if (cause instanceof Problem) return codeOfProblem(cause);
  if (cause instanceof GraphQLError) return (cause.extensions['code'] as ErrorCode | undefined) ?? null;
  // By shape, not by class: what Node itself throws may come from another realm than this file's Error.
  if (typeof cause !== 'object' || cause === null) return null;
  const { name, code, message, thrownValue, cause: inner = thrownValue } = cause as Record<string, unknown>;
  if (name === 'AbortError' || name === 'QueryAbortedError') return 'TIMEOUT';
  return codeOfDatabase(text(code), text(message)) ?? (inner === undefined ? null : codeOfCause(inner));
}

/** Writes what may be told of an error. A surprise is logged once, with the request's id, and told to nobody. */
export function formatErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
    const known = codeOf(formatted, cause);
    const { locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const requestId = currentRequestId();
    if (known === null) {
      log.error(
        { part: 'graphql', requestId, path, error: describeError(cause) },
        'An operation failed unexpectedly.',
      );
      const code: ErrorCode = 'INTERNAL_SERVER_ERROR';
      return {
        message: WORDS[code] ?? code,
        ...place,
        extensions: { code, ...(requestId ? { requestId } : {}) },
      };
    }
    if (known === 'SERVICE_UNAVAILABLE' || known === 'TIMEOUT') {
      log.warn(
        { part: 'graphql', requestId, path, error: describeError(cause) },
        'An operation was not answered.',
      );
    }
    const extensions = { ...formatted.extensions, code: known };
    return { message: wordsFor(known, formatted, cause), ...place, extensions };
  };
}

function codeOf(formatted: GraphQLFormattedError, cause: unknown): ErrorCode | null {
  const given = formatted.extensions?.['code'];
  if (given === 'OPERATION_RESOLUTION_FAILURE') return 'BAD_REQUEST';
  if (given === 'PERSISTED_QUERY_NOT_SUPPORTED') return 'BAD_REQUEST';
  // A value written into the document itself is as much input as one in a variable.
  if (given === 'GRAPHQL_VALIDATION_FAILED' && isAboutValue(formatted.message)) return 'BAD_USER_INPUT';
  if (typeof given === 'string' && given !== 'INTERNAL_SERVER_ERROR') return given as ErrorCode;
  return cause instanceof GraphQLError ? codeOfGraphQL(cause) : codeOfCause(cause);
}

function isAboutValue(message: string): boolean {
  return / cannot represent |^Value ".*" does not exist in |^Expected value of type /s.test(message);
}

/** graphql-js's own errors while executing: a value of the caller's that a scalar or enum does not take. */
function codeOfGraphQL(error: GraphQLError): ErrorCode | null {
  if (error.originalError) return codeOfCause(error.originalError);
  if (/^(Argument|Variable) /.test(error.message)) return 'BAD_USER_INPUT';
  return null;
}

function wordsFor(code: ErrorCode, formatted: GraphQLFormattedError, cause: unknown): string {
  if (cause instanceof Problem) return cause.message;
  const own = WORDS[code] ?? code;
  if (code !== 'BAD_USER_INPUT') return code in WORDS ? own : formatted.message;
  // What graphql-js and PostgreSQL say of a wrong value repeats the value; its place in the input is enough.
  const variable = /^Variable "\$(\w+)"/.exec(formatted.message)?.[1];
  const place = / at "([\w.[\]]+)"/.exec(formatted.message)?.[1];
  if (variable) return `The variable "$${variable}" has a wrong value${place ? ` at "${place}"` : ''}.`;
  const isOurs = formatted.extensions?.['code'] === 'BAD_USER_INPUT' && !/^Argument /.test(formatted.message);
  return isOurs ? formatted.message : own;
}

function codeOfProblem({ code }: Problem): ErrorCode {
  switch (code) {
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
    case 'NOT_FOUND':
    case 'CONFLICT':
    case 'TOO_MANY_REQUESTS':
      return code;
    default:
      return 'BAD_USER_INPUT';
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** PostgreSQL's SQLSTATE (appendix A of its manual) and the network's words. */
function codeOfDatabase(code: string, message: string): ErrorCode | null {
  if (code === '57014') return 'TIMEOUT';
  if (/^(08|53|57P)|^25006$|^ECONN|^EPIPE$|^ENOTFOUND$|^EHOSTUNREACH$|^ETIMEDOUT$/.test(code)) {
    return 'SERVICE_UNAVAILABLE';
  }
  if (/^(40001|40P01|55P03)$/.test(code)) return 'CONFLICT';
  if (/^(22P02|22003|22007|22008|22021|22P05)$/.test(code)) return 'BAD_USER_INPUT';
  const isLost =
    /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end)/;
  return isLost.test(message) ? 'SERVICE_UNAVAILABLE' : null;
}
