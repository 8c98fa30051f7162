import type { z } from 'zod';
import { PROBLEM_CODES } from './problem-codes.ts';
import type { ProblemCode } from './problem-codes.ts';
import { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * The input as its schema makes it (trimmed, lower-cased …), or a Problem at the first field that is wrong.
 * A refinement names its own code as message: `.refine(isCvr, 'CVR_INVALID')`.
 */
export function wellFormed<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw new Problem('INVALID');
  throw new Problem(codeOf(issue), issue.path.join('.') || undefined);
}

const TOO_SMALL: Readonly<Record<string, ProblemCode>> = {
  string: 'TOO_SHORT',
  array: 'TOO_FEW',
  set: 'TOO_FEW',
};
const TOO_BIG: Readonly<Record<string, ProblemCode>> = {
  string: 'TOO_LONG',
  array: 'TOO_MANY',
  set: 'TOO_MANY',
};

function codeOf(issue: Issue): ProblemCode {
  if (issue.message in PROBLEM_CODES) return issue.message as ProblemCode;
  switch (issue.code) {
    case 'too_small':
      if (issue.input === '') return 'REQUIRED';
      return TOO_SMALL[issue.origin] ?? 'TOO_SMALL';
    case 'too_big':
      return TOO_BIG[issue.origin] ?? 'TOO_LARGE';
    case 'invalid_format':
      if (issue.input === '') return 'REQUIRED';
      return issue.format === 'email' ? 'EMAIL_INVALID' : 'INVALID';
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'REQUIRED' : 'INVALID';
    default:
      return 'INVALID';
  }
}
