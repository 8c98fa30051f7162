import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { maySeeStep, maySeeWords } from '../model/request.policy.ts';
import type { RefusalReason, RequestParty, RequestStepKind } from '../model/request-words.ts';
import { loader } from './loader.ts';
import type { RequestRow } from './request-rows.ts';

interface StepRow {
  readonly id: string;
  readonly requestId: string;
  readonly kind: RequestStepKind;
  readonly at: string;
  readonly party: RequestParty | null;
  readonly personId: string | null;
  readonly toParty: RequestParty | null;
  readonly toPersonId: string | null;
  readonly dueAt: string | null;
  readonly reason: RefusalReason | null;
  readonly words: string | null;
}

/** A step in the shape of the GraphQL type, as the viewer may see it; the rest is for the names. */
export interface StepView {
  readonly id: string;
  readonly kind: RequestStepKind;
  readonly at: string;
  readonly party: RequestParty | null;
  readonly to: RequestParty | null;
  readonly dueAt: string | null;
  readonly reason: RefusalReason | null;
  readonly words: string | null;
  readonly personId: string | null;
  readonly toPersonId: string | null;
  readonly request: RequestRow;
}

const OF_REQUESTS = statement(
  'requests.steps',
  `select id, request_id as "requestId", kind, at::text as at, party, person_id as "personId", to_party as "toParty",
          to_person_id as "toPersonId", due_at::text as "dueAt", reason, words
     from request_step where request_id = any($1::uuid[]) order by at, place`,
);

const ofRequest = loader<RequestRow, StepRow[]>(async (context, rows) => {
  const steps = await context.sql.all<StepRow>(OF_REQUESTS, [rows.map(({ id }) => id)]);
  return rows.map((row) => steps.filter(({ requestId }) => requestId === row.id));
});

/** The timeline of a request, the oldest first, as far as it concerns the viewer. */
export async function stepsOfRequest(
  context: Pick<Context, 'sql' | 'viewer'>,
  request: RequestRow,
): Promise<StepView[]> {
  const { viewer } = context;
  const steps = await ofRequest(context, request);
  return steps
    .filter((step) => maySeeStep(viewer, request, step))
    .map(({ requestId: _, toParty, ...step }) => {
      const seesWords = maySeeWords(viewer, request, step);
      const { reason, words } = step;
      return {
        ...step,
        to: toParty,
        // That nobody answered in time is told as it is, also of us.
        reason: seesWords || reason === 'NO_ANSWER' ? reason : null,
        words: seesWords ? words : null,
        request,
      };
    });
}
