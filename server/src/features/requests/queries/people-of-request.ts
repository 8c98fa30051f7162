import type { Context } from '../../../platform/graphql/context.ts';
import { personById } from '../../people/index.ts';
import type { PersonView } from '../../people/index.ts';
import { mayKnow } from '../model/request.policy.ts';
import type { RequestParty } from '../model/request-words.ts';
import type { RequestRow } from './request-rows.ts';

/** Somebody of a request, if the viewer may know who it is. */
export async function personOfRequest(
  context: Pick<Context, 'sql' | 'viewer'>,
  request: RequestRow,
  personId: string | null,
  party: RequestParty | null,
): Promise<PersonView | null> {
  if (personId === null || !mayKnow(context.viewer, request, { id: personId, party })) return null;
  return personById(context, personId);
}
