/** Reads one selected field from plain data; throws NotPlain where only graphql-js knows what to do. */
export type Reader = (value: unknown) => unknown;

/** The data are not plain here (a promise, a function, a missing value): graphql-js takes the operation over. */
export class NotPlain extends Error {}

/** One field of an answer: under which key it stands, which property it reads, and how its value is read. */
export interface FieldReader {
  readonly key: string;
  readonly property: string;
  readonly read: Reader;
}

/** Reads an object field by field. `typeName` fills `__typename`, whose reader has no property. */
export function objectReader(fields: readonly FieldReader[]): Reader {
  return (value) => {
    if (value === null || typeof value !== 'object' || value instanceof Promise) throw new NotPlain();
    const source = value as Readonly<Record<string, unknown>>;
    const answer: Record<string, unknown> = {};
    for (const { key, property, read } of fields) answer[key] = read(source[property]);
    return answer;
  };
}

/** Reads a leaf as its scalar or enum writes it. */
export function leafReader(serialize: (value: unknown) => unknown): Reader {
  return (value) => {
    if (typeof value === 'function' || value instanceof Promise) throw new NotPlain();
    return serialize(value);
  };
}

/** Reads a list entry by entry. */
export function listReader(read: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) throw new NotPlain();
    return value.map(read);
  };
}

/** A value that may be missing. */
export function nullableReader(read: Reader): Reader {
  return (value) => (value === null || value === undefined ? null : read(value));
}

/** A value that must be there; its absence is an error that graphql-js words. */
export function requiredReader(read: Reader): Reader {
  return (value) => {
    const answer = value === null || value === undefined ? null : read(value);
    if (answer === null || answer === undefined) throw new NotPlain();
    return answer;
  };
}
