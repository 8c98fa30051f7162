import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { giveHat, Person } from '../../people/index.ts';
import { giveConsent, mustBeCurrent } from '../../privacy/index.ts';
import { openRequest } from '../../requests/index.ts';
import { TAKER_SHARED } from '../model/consent-texts.ts';
import { TAKER_APPROVAL } from '../model/kinds.ts';
import { takerFormSchema } from '../model/taker-form.ts';
import { TakerProfile } from '../model/taker-profile.entity.ts';
import { businessService } from './business-service.ts';
import { keepTakerFresh } from './keep-fresh.ts';
import { lockTaker } from './lock-taker.ts';

/**
 * Keeps what the viewer tells who wants to take a business over; returns its id. A new profile, one that was refused or
 * hidden, and one whose means are others than an adviser has seen waits for an adviser; owners find it afterwards.
 */
export async function saveTaker(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { name, consentVersion, expectedVersion, ...told } = wellFormed(takerFormSchema, input);
  mustBeCurrent(TAKER_SHARED.key, consentVersion, 'consentVersion');
  const now = clock.now();
  return context.em.transactional(async (em) => {
    const { personId } = viewer;
    const person = await em.findOneOrFail(Person, personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const known = await em.findOne(TakerProfile, { personId }, { fields: ['id'] });
    const before = known && (await lockTaker(em, known.id));
    if ((before?.version ?? null) !== (expectedVersion ?? null))
      throw new Problem('CONFLICT', 'expectedVersion');
    if (name) person.name = name;
    const isSeen =
      before?.state === 'SEEN' && before.means === told.means && before.experience === told.experience;
    const taker = before
      ? Object.assign(before, told, { updatedAt: now, version: before.version + 1 })
      : em.create(TakerProfile, {
          ...told,
          ...{
            id: randomUUID(),
            personId,
            state: 'WAITING',
            approvalRequestId: null,
            seenAt: null,
            seenBy: null,
          },
          ...{ fadedAt: null, hiddenAt: null, registeredAt: now, updatedAt: now, version: 1 },
        });
    await em.flush();
    const consent = { personId, textKey: TAKER_SHARED.key, version: consentVersion };
    await giveConsent(em, { ...consent, channel: 'SELF', givenBy: personId }, now);
    if (isSeen) await keepTakerFresh(em, taker, now);
    else if (!before || before.state !== 'WAITING') {
      const asked = {
        kind: TAKER_APPROVAL,
        subjectId: taker.id,
        askerId: personId,
        unitId: await businessService(em),
      };
      taker.wait(await openRequest(em, asked, now));
      await em.flush();
    }
    const worn = await em.execute<object[]>(
      `select 1 from hat where person_id = ? and kind = 'TAKER' and ended_at is null`,
      [personId],
    );
    if (worn.length === 0) await giveHat(em, { personId, kind: 'TAKER', givenBy: null }, now);
    return taker.id;
  });
}
