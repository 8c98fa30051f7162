import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext, Context } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { queueLoginLink, takeAttempt } from '../../accounts/index.ts';
import { mustBeCompetences } from '../../matching/index.ts';
import { Person } from '../../people/index.ts';
import { mustBeCurrent } from '../../privacy/index.ts';
import { VENTURE_SHARED } from '../model/consent-text.ts';
import { hashOf, profileSchema } from '../model/profile.ts';
import type { Profile } from '../model/profile.ts';
import { askForVenture } from '../model/venture-confirmed.ts';
import { Venture } from '../model/venture.entity.ts';
import { confirmVenture } from './confirm-venture.ts';

/**
 * Takes in an entrepreneur's profile. Of somebody signed in it counts at once; a visitor is sent a link, and it counts
 * when they have opened it. The answer is the same whether the address is known or not. The same key twice is one profile.
 */
export async function submitProfile(context: SubmitContext, input: unknown): Promise<Venture> {
  const profile = wellFormed(profileSchema, input);
  mustBeCurrent(VENTURE_SHARED.key, profile.consentVersion, 'consentVersion');
  await mustBeCompetences(context, profile.conceptIds);
  const attempt = context.viewer ? null : await takeAttempt(context, 'LINK', profile.email);
  const { venture, isRepeated } = await context.em.transactional(async (em) => {
    const { viewer, clock } = context;
    // Locked, so that two profiles of one person are counted one after the other.
    const person =
      viewer && (await em.findOneOrFail(Person, viewer.personId, { lockMode: LockMode.PESSIMISTIC_WRITE }));
    const email = person?.email ?? profile.email;
    const kept = await keep(em, { ...profile, email }, hashOf(profile), clock.now());
    if (kept.isRepeated) return kept;
    if (person) {
      await askForVenture(em, person.id);
      await confirmVenture(em, kept.venture, person.id, clock);
    } else await queueLoginLink(em, { ...profile, goTo: '/my' }, context);
    return kept;
  });
  if (isRepeated) await attempt?.giveBack();
  return venture;
}

type SubmitContext = ActionContext & Pick<Context, 'sql' | 'source' | 'cookies'>;

/** Two sendings with one key may arrive at once: the second waits for the first and finds its venture. */
async function keep(
  em: EntityManager,
  { name, email, ...profile }: Profile,
  payloadHash: string,
  now: Date,
): Promise<{ venture: Venture; isRepeated: boolean }> {
  const id = newId(now.getTime());
  const row = { ...profile, id, contactName: name, contactEmail: email, payloadHash, personId: null };
  await em.upsert(
    Venture,
    { ...row, submittedAt: now, confirmedAt: null, version: 1 },
    { onConflictFields: ['idempotencyKey'], onConflictAction: 'ignore' },
  );
  const { idempotencyKey } = profile;
  const venture = await em.findOneOrFail(
    Venture,
    { idempotencyKey },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (venture.payloadHash !== payloadHash) throw new Problem('KEY_REUSED', 'idempotencyKey');
  return { venture, isRepeated: venture.id !== id };
}
