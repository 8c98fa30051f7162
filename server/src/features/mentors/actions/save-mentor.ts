import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import type { Language } from '../../../platform/language.ts';
import { newId } from '../../../platform/ids.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { mustBeCompetences } from '../../matching/index.ts';
import { giveHat, Person } from '../../people/index.ts';
import { giveConsent, mustBeCurrent } from '../../privacy/index.ts';
import { MENTOR_PUBLIC } from '../model/consent-text.ts';
import { MentorCase } from '../model/mentor-case.entity.ts';
import { mentorFormSchema } from '../model/mentor-form.ts';
import type { MentorForm } from '../model/mentor-form.ts';
import { Mentor } from '../model/mentor.entity.ts';
import { keepMentorFresh } from './keep-mentor-fresh.ts';
import { mentorsChanged } from '../queries/fresh-pool.ts';

/**
 * Registers the viewer as a mentor, or keeps what they changed; returns the mentor's id. A new mentor is found by others
 * when an adviser has approved them. Who edits says which version they saw: the second of two editors gets CONFLICT.
 */
export async function saveMentor(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock, app } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { expectedVersion, name, consentVersion, ...form } = wellFormed(mentorFormSchema, input);
  for (const { conceptIds } of form.cases) await mustBeCompetences(context, conceptIds, 'cases');
  mustBeCurrent(MENTOR_PUBLIC.key, consentVersion, 'consentVersion');
  const mentorId = await context.em.transactional(async (em) => {
    // The person's row first: a mentor who registers twice at once has no row of their own to lock yet.
    const person = await em.findOneOrFail(Person, viewer.personId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const known = await em.findOne(
      Mentor,
      { personId: viewer.personId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if ((known?.version ?? null) !== (expectedVersion ?? null))
      throw new Problem('CONFLICT', 'expectedVersion');
    // Whoever came by a link has only told an address: this is where they say what to call them.
    if (name) person.name = name;
    const told = { ...form, writtenIn: viewer.language };
    const mentor = known
      ? edited(known, told, clock.now())
      : registered(em, viewer.personId, told, clock.now());
    await em.flush();
    await replaceCases(em, mentor.id, form.cases);
    await queueJob(em, 'link-mentor', { mentorId: mentor.id });
    // Who has just gone through the whole profile need not be asked whether it holds.
    if (mentor.approvedAt !== null) await keepMentorFresh(em, mentor, clock.now());
    const consent = { personId: viewer.personId, textKey: MENTOR_PUBLIC.key, version: consentVersion };
    await giveConsent(em, { ...consent, channel: 'SELF', givenBy: viewer.personId }, clock.now());
    if (!known) await giveHat(em, { personId: viewer.personId, kind: 'MENTOR', givenBy: null }, clock.now());
    return mentor.id;
  });
  mentorsChanged(app);
  return mentorId;
}

type Form = Omit<MentorForm, 'expectedVersion' | 'name' | 'consentVersion'>;
type Told = Form & { writtenIn: Language };

function edited(mentor: Mentor, { cases: _, ...form }: Told, now: Date): Mentor {
  return Object.assign(mentor, form, { readWith: null, updatedAt: now, version: mentor.version + 1 });
}

function registered(em: EntityManager, personId: string, { cases: _, ...form }: Told, now: Date): Mentor {
  return em.create(Mentor, {
    ...form,
    id: newId(now.getTime()),
    personId,
    pausedUntil: null,
    approvedAt: null,
    approvedBy: null,
    readWith: null,
    fadedAt: null,
    hiddenAt: null,
    registeredAt: now,
    updatedAt: now,
    version: 1,
  });
}

async function replaceCases(em: EntityManager, mentorId: string, cases: Form['cases']): Promise<void> {
  await em.nativeDelete(MentorCase, { mentorId });
  cases.forEach((one, position) => em.create(MentorCase, { ...one, id: newId(), mentorId, position }));
  await em.flush();
}
