import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { requestKinds } from './request-kinds.ts';
import type { EscalatedTo, RequestParty, RequestState, TurnEnd } from './request-words.ts';

/** What decides who may do what with a request. */
export interface RequestFacts {
  readonly kind: string;
  readonly unitId: string | null;
  readonly askerId: string | null;
  readonly assigneeId: string | null;
  readonly state: RequestState;
  readonly escalatedTo: EscalatedTo | null;
  /** The viewer's own last turn as the one asked; null when they never were. */
  readonly asked: { readonly endedBy: TurnEnd | null; readonly isLatest: boolean } | null;
  /** The people asked who said yes: they know who asks. */
  readonly agreedAskedIds: readonly string[];
  /** The people asked who have asked or answered: the asker knows them. */
  readonly knownAskedIds: readonly string[];
}

/** Which requests of a kind somebody answers for: those of these units, or of all where none are named. */
export interface StaffScope {
  readonly kind: string;
  readonly unitIds: readonly string[] | null;
}

type Staffed = Pick<RequestFacts, 'kind' | 'unitId' | 'escalatedTo' | 'state'>;

/** What a viewer answers for, kind by kind. The same as a where-clause is IS_STAFF. */
export function staffScopes(viewer: Viewer | null): StaffScope[] {
  return requestKinds().flatMap(({ kind, staffHats, isWalled }) => {
    const hats = viewer?.hats.filter((hat) => staffHats.includes(hat.kind)) ?? [];
    if (hats.length === 0) return [];
    return [{ kind, unitIds: isWalled ? hats.flatMap(({ organisationId }) => organisationId ?? []) : null }];
  });
}

/**
 * The where-clause of `isStaffOf` for a table `request q`: $2 are the viewer's scopes as JSON, $3 whether they are an
 * administrator.
 */
export const IS_STAFF = `(exists (
    select from jsonb_to_recordset($2::jsonb) as scope (kind text, "unitIds" uuid[])
     where scope.kind = q.kind and (scope."unitIds" is null or q.unit_id is null or q.unit_id = any(scope."unitIds")))
  or ($3::boolean and q.escalated_to = 'ADMINISTRATORS'))`;

/** Whether the viewer answers for us in this request; administrators do once they were called for help. */
export function isStaffOf(viewer: Viewer | null, request: Staffed): boolean {
  if (isHelper(viewer, request)) return true;
  return staffScopes(viewer).some(
    ({ kind, unitIds }) =>
      kind === request.kind &&
      (unitIds === null || request.unitId === null || unitIds.includes(request.unitId)),
  );
}

const isHelper = (viewer: Viewer | null, request: Staffed) =>
  request.escalatedTo === 'ADMINISTRATORS' && wears(viewer, 'ADMINISTRATOR');

/** Whether there is a queue for the viewer at all. */
export function mayUseQueue(viewer: Viewer | null): boolean {
  return staffScopes(viewer).length > 0 || wears(viewer, 'ADMINISTRATOR');
}

/** Whether the viewer is the one who asked. */
export function isAsker(viewer: Viewer | null, { askerId }: Pick<RequestFacts, 'askerId'>): boolean {
  return viewer !== null && viewer.personId === askerId;
}

/** A request is seen by whoever asked, whoever is or was asked, and the staff who answer. */
export function maySeeRequest(viewer: Viewer | null, request: RequestFacts): boolean {
  return (
    isAsker(viewer, request) || isStaffOf(viewer, request) || (viewer !== null && request.asked !== null)
  );
}

/** The staff take an open request upon themselves, also one that a colleague has. Who was called for help hands it over. */
export function mayTake(viewer: Viewer | null, request: RequestFacts): boolean {
  return (
    request.state === 'OPEN' &&
    viewer?.personId !== request.assigneeId &&
    isStaffOf(viewer, { ...request, escalatedTo: null })
  );
}

/** The staff hand an open request to a colleague, or to all of them. */
export function mayHandOver(viewer: Viewer | null, request: RequestFacts): boolean {
  return request.state === 'OPEN' && isStaffOf(viewer, request);
}

/** Whoever asked may stop asking. */
export function mayWithdraw(viewer: Viewer | null, request: RequestFacts): boolean {
  return request.state === 'OPEN' && isAsker(viewer, request);
}

/**
 * Whether the viewer may know who this is: the staff know everybody and are known by name. The asker learns who was asked
 * once they have asked or answered; who asks, they learn by their yes.
 */
export function mayKnow(
  viewer: Viewer | null,
  request: RequestFacts,
  person: { id: string; party: RequestParty | null },
): boolean {
  if (viewer === null) return false;
  if (person.id === viewer.personId || person.party === 'UNIT' || isStaffOf(viewer, request)) return true;
  if (person.party === 'ASKER') return request.agreedAskedIds.includes(viewer.personId);
  return isAsker(viewer, request) && request.knownAskedIds.includes(person.id);
}

/** The asker and the staff see every step; whoever was asked sees those that concern them. */
export function maySeeStep(
  viewer: Viewer | null,
  request: RequestFacts,
  step: { personId: string | null; toPersonId: string | null },
): boolean {
  if (isAsker(viewer, request) || isStaffOf(viewer, request)) return true;
  return viewer !== null && (step.personId === viewer.personId || step.toPersonId === viewer.personId);
}

/** Why somebody refused or handed over, and with which words, is between them and the staff. */
export function maySeeWords(
  viewer: Viewer | null,
  request: RequestFacts,
  step: { personId: string | null },
): boolean {
  return isStaffOf(viewer, request) || (viewer !== null && step.personId === viewer.personId);
}

/** Whether the request is over for whoever was asked: they answered no, were too late, or somebody else was asked since. */
export function isPastFor(viewer: Viewer | null, request: RequestFacts): boolean {
  if (isAsker(viewer, request) || isStaffOf(viewer, request) || request.asked === null) return false;
  const { endedBy, isLatest } = request.asked;
  return !(isLatest && (endedBy === null || endedBy === 'ASKED_FIRST'));
}
