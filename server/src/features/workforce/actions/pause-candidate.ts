import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { agreementOf } from '../../privacy/index.ts';
import { Candidate } from '../model/candidate.entity.ts';
import { CANDIDATE_SHOWN } from '../model/consent-text.ts';
import { mayKeepCandidate } from '../model/workforce.policy.ts';
import { forgetCandidateFreshness, keepCandidateFresh } from './keep-candidate-fresh.ts';

const schema = z.object({ candidateId: z.string(), isPaused: z.boolean() });

/** Takes a candidate out of the search for a while, or back in, as long as they agree to be shown. Returns the candidate's id. */
export async function pauseCandidate({ em, viewer, clock }: ActionContext, input: unknown): Promise<string> {
  const { candidateId, isPaused } = wellFormed(schema, input);
  if (!isId(candidateId)) throw new Problem('NOT_FOUND', 'candidateId');
  await em.transactional(async (tx) => {
    const candidate = await tx.findOne(Candidate, candidateId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!candidate || !mayKeepCandidate(viewer, candidate)) throw new Problem('NOT_FOUND', 'candidateId');
    if (candidate.state === 'WITHDRAWN') throw new Problem('CONFLICT', 'candidateId');
    if (isPaused) {
      candidate.pause();
      await forgetCandidateFreshness(tx, candidate);
    } else if (candidate.state === 'PAUSED') {
      if (!(await agreementOf(tx, candidate.personId, CANDIDATE_SHOWN.key)))
        throw new Problem('CONFLICT', 'candidateId');
      candidate.show(clock.now());
      await tx.flush();
      await keepCandidateFresh(tx, candidate, clock.now());
    }
  });
  return candidateId;
}
