import { Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';

/** What a mutation answers: the thing under its name, or the problem. */
export type Answer<Name extends string, T> = { [Key in Name]: T | null } & {
  problem: { code: ProblemCode; field: string | null } | null;
};

/** Runs the action: its result under the name `as`, or the expected "no" as a problem. A surprise stays an error. */
export async function answer<Name extends string, T>(
  work: () => Promise<T>,
  as: Name,
): Promise<Answer<Name, T>> {
  try {
    return { [as]: await work(), problem: null } as Answer<Name, T>;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const problem = { code: error.code, field: error.field ?? null };
    return { [as]: null, problem } as Answer<Name, T>;
  }
}
