import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { decideUniqueness } from '../../disclosure/index.ts';
import { Candidate } from '../model/candidate.entity.ts';
import { mayKeepCandidate, mayWorkOnEmployment } from '../model/workforce.policy.ts';
import type { PlaceBand } from '../model/words.ts';
import { lockCandidate } from './keep-candidate-fresh.ts';
import { placeBands, shownPlace } from './place-band.ts';

const schema = z.object({ candidateId: z.string(), decision: z.string(), reason: z.string() });

/**
 * An officer decides how finely the place of a candidate is told who could be recognised by it, with a reason. Returns the
 * candidate's id.
 */
export async function decideCandidatePlace(context: ActionContext, input: unknown): Promise<string> {
  const { em, viewer } = context;
  const { candidateId, ...decision } = wellFormed(schema, input);
  const found = isId(candidateId) ? await em.findOne(Candidate, candidateId) : null;
  if (!found || !mayWorkOnEmployment(viewer) || !mayKeepCandidate(viewer, found)) {
    throw new Problem('NOT_FOUND', 'candidateId');
  }
  const bands = await placeBands(em, found);
  const asked = { recordKind: 'CANDIDATE', recordId: found.id, bands };
  const band = (await decideUniqueness(context, asked, decision)) as PlaceBand;
  await em.transactional(async (tx) => {
    const candidate = await lockCandidate(tx, candidateId);
    Object.assign(candidate, shownPlace(candidate.townId, band));
  });
  return candidateId;
}
