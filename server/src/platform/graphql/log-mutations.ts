import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { inDeed } from '../deeds.ts';
import type { Deed, DeedEnd, DeedLog } from '../deeds.ts';
import { isId } from '../ids.ts';
import { Problem } from '../problem.ts';
import { organisationOf } from '../viewer.ts';
import type { Context } from './context.ts';
import { codeOfCause } from './errors.ts';

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * Has every mutation of the schema written down, whoever wrote it: what it commits carries an entry in the same
 * transaction; what it refuses, and what broke, gets an entry of its own afterwards.
 */
export function logMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve) field.resolve = logged(`Mutation.${field.name}`, resolve as Resolve) as typeof resolve;
  }
}

function logged(action: string, resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    const log = deedLogOf(context);
    if (!log) return resolve(source, args, context, info);
    const deed = deedOf(action, context, args);
    let answer: unknown;
    try {
      answer = await inDeed(deed, log, async () => resolve(source, args, context, info));
    } catch (error) {
      await tellFailure(log, deed, context, error);
      throw error;
    }
    const problem = problemOf(answer);
    if (problem !== null) await log.after(context.app, deed, { result: 'REFUSED', problem });
    else if (!deed.isWritten) await log.after(context.app, deed, { result: 'DONE', problem: null });
    return answer;
  };
}

/** Writes down that a signed-in person asked for what is not for them. */
export async function logRefusedQuery(context: Context, action: string): Promise<void> {
  const end: DeedEnd = { result: 'REFUSED', problem: 'FORBIDDEN' };
  await deedLogOf(context)?.after(context.app, deedOf(action, context, {}), end);
}

function deedLogOf({ app }: Context): DeedLog | undefined {
  return app.features.find((feature) => feature.deedLog)?.deedLog;
}

function deedOf(action: string, { viewer, requestId, clock }: Context, args: Record<string, unknown>): Deed {
  return {
    action,
    requestId,
    at: clock.now(),
    actorId: viewer?.personId ?? null,
    organisationId: organisationOf(viewer),
    ...thingOf(args),
    isWritten: false,
  };
}

/** What an input names by its id: the person, and the first other thing. Nothing else of an input is looked at. */
function thingOf(args: Record<string, unknown>): Pick<Deed, 'subjectPersonId' | 'recordKind' | 'recordId'> {
  const input: unknown = args['input'];
  const fields = Object.entries({ ...args, ...(typeof input === 'object' ? input : {}) });
  const ids = fields.filter(([name, value]) => name.endsWith('Id') && isId(value)) as [string, string][];
  const person = ids.find(([name]) => name === 'personId');
  const thing = ids.find(([name]) => name !== 'personId');
  return {
    subjectPersonId: person?.[1] ?? null,
    recordKind: thing ? kindOf(thing[0]) : null,
    recordId: thing?.[1] ?? null,
  };
}

/** `mentorRequestId` → `MENTOR_REQUEST` */
function kindOf(name: string): string {
  return name
    .slice(0, -'Id'.length)
    .replace(/(?<=[a-z])[A-Z]/g, '_$&')
    .toUpperCase();
}

function problemOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('problem' in answer)) return null;
  const { problem } = answer;
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return null;
  return String(problem.code);
}

/** A failure that people are told the reason of is a refusal; everything else broke. */
async function tellFailure(log: DeedLog, deed: Deed, { app }: Context, error: unknown): Promise<void> {
  const code = error instanceof Problem ? error.code : codeOfCause(error);
  // A database that is away takes no entry either, and the answer must not wait for it a second time.
  if (code === 'SERVICE_UNAVAILABLE') return;
  const isRefusal = code !== null && code !== 'TIMEOUT' && code !== 'INTERNAL_SERVER_ERROR';
  const end: DeedEnd = { result: isRefusal ? 'REFUSED' : 'FAILED', problem: code ?? 'INTERNAL_SERVER_ERROR' };
  try {
    await log.after(app, deed, end);
  } catch {
    app.log.error({ part: 'audit', action: deed.action, ...end }, 'A deed could not be written down.');
  }
}
