import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { RequestStep } from '../model/request-step.entity.ts';
import type { RefusalReason, RequestParty, RequestStepKind } from '../model/request-words.ts';

/** What a step of the timeline can say; what is left out is null. */
export interface StepWritten {
  readonly kind: RequestStepKind;
  readonly party?: RequestParty | null | undefined;
  readonly personId?: string | null | undefined;
  readonly toParty?: RequestParty | null | undefined;
  readonly toPersonId?: string | null | undefined;
  readonly dueAt?: Date | null | undefined;
  readonly reason?: RefusalReason | null | undefined;
  readonly words?: string | null | undefined;
}

/** Adds one step to the request's timeline; steps of the same moment keep the order in which they were written. */
export function writeStep(em: EntityManager, requestId: string, step: StepWritten, now: Date): void {
  em.create(RequestStep, {
    id: newId(now.getTime()),
    requestId,
    at: now,
    kind: step.kind,
    party: step.party ?? null,
    personId: step.personId ?? null,
    toParty: step.toParty ?? null,
    toPersonId: step.toPersonId ?? null,
    dueAt: step.dueAt ?? null,
    reason: step.reason ?? null,
    words: step.words ?? null,
  });
}
