import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wears } from '../../../platform/viewer.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { safeProse } from '../../people/index.ts';
import { recordKind } from '../model/record-kinds.ts';
import { uniquenessOf } from '../model/uniqueness.ts';
import type { Band } from '../model/uniqueness.ts';
import { UNIQUENESS_DECISIONS, UniquenessDecision } from '../model/uniqueness-decision.entity.ts';

const schema = z.object({ decision: z.enum(UNIQUENESS_DECISIONS), reason: safeProse(LIMITS.words) });

/** Which record, and in which bands it could be told; the kind counts them when it is asked to publish. */
export interface UniquenessCase {
  readonly recordKind: string;
  readonly recordId: string;
  readonly bands: readonly Band[];
}

/**
 * An adviser decides how finely a record is told that could be recognised, always with a reason. Where it is one of
 * enough there is nothing to decide, and where no band is coarse enough none can be chosen. Answers with the band.
 */
export async function decideUniqueness(
  { em, clock, viewer }: ActionContext,
  asked: UniquenessCase,
  input: unknown,
): Promise<string> {
  if (!viewer || !wears(viewer, ...recordKind(asked.recordKind).staffHats)) throw new Problem('FORBIDDEN');
  const { decision, reason } = wellFormed(schema, input);
  const { isUnique, comparable, proposedBand } = uniquenessOf(asked.bands);
  if (!isUnique) throw new Problem('CONFLICT');
  const band = decision === 'COARSER' ? proposedBand : (asked.bands[0]?.band ?? null);
  if (band === null) throw new Problem('INVALID', 'decision');
  await em.transactional(async (tx) => {
    tx.create(UniquenessDecision, {
      id: newId(),
      recordKind: asked.recordKind,
      recordId: asked.recordId,
      comparable,
      proposedBand,
      decision,
      reason,
      decidedBy: viewer.personId,
      decidedAt: clock.now(),
    });
    await tx.flush();
  });
  return band;
}
