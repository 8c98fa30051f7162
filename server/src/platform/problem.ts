import type { ProblemCode } from './problem-codes.ts';

/** An expected "no": thrown by actions and policies, told to the caller by its code, and nothing has happened. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly field: string | undefined;

  constructor(code: ProblemCode, field?: string) {
    super(field === undefined ? code : `${code} (${field})`);
    this.name = 'Problem';
    this.code = code;
    this.field = field;
  }
}
