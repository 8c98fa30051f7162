import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { organisationOf } from '../../../platform/viewer.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { mustBeCompetences } from '../../matching/index.ts';
import { giveHat, meetPerson, Person } from '../../people/index.ts';
import { giveConsent, mustBeCurrent } from '../../privacy/index.ts';
import { Candidate } from '../model/candidate.entity.ts';
import { CANDIDATE_SHOWN } from '../model/consent-text.ts';
import { candidateSchema, postedCandidateSchema } from '../model/forms.ts';
import type { CandidateForm } from '../model/forms.ts';
import { namesPerson } from '../model/names-person.ts';
import { writtenSpoken } from '../model/spoken.ts';
import { mayWorkOnEmployment } from '../model/workforce.policy.ts';
import { keepCandidateFresh } from './keep-candidate-fresh.ts';
import { safeBand, shownPlace } from './place-band.ts';

/**
 * Registers the viewer as a candidate, or keeps what they changed: companies find them blind from now on, told no finer
 * than is safe. Who edits says which version they saw. Returns the candidate's id.
 */
export async function saveCandidate(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, em } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { name, ...form } = wellFormed(candidateSchema, input);
  await mustBeKnown(context, form);
  return em.transactional(async (tx) => {
    const person = await tx.findOneOrFail(Person, viewer.personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (name) person.name = name;
    return keep(tx, context, { person, form, postedBy: null });
  });
}

/**
 * An officer posts somebody who has agreed to it, or keeps what changed: the consent is recorded, the person is met by
 * their e-mail address and told. Somebody who has registered themself is kept by nobody else. Returns the candidate's id.
 */
export async function postCandidate(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, em, clock } = context;
  if (!viewer || !mayWorkOnEmployment(viewer)) throw new Problem('FORBIDDEN');
  const { name, email, language, ...form } = wellFormed(postedCandidateSchema, input);
  await mustBeKnown(context, form);
  return em.transactional(async (tx) => {
    const person = await meetPerson(tx, { name, email, language }, clock.now());
    if (person.id === viewer.personId) throw new Problem('FORBIDDEN', 'email');
    return keep(tx, context, { person, form, postedBy: viewer.personId });
  });
}

type Form = Omit<CandidateForm, 'name'>;

async function mustBeKnown(context: ActionContext, form: Form): Promise<void> {
  await mustBeCompetences(context, form.occupationIds, 'occupationIds');
  await mustBeCompetences(context, form.skillIds, 'skillIds');
  mustBeCurrent(CANDIDATE_SHOWN.key, form.consentVersion, 'consentVersion');
}

interface Kept {
  readonly person: Person;
  readonly form: Form;
  readonly postedBy: string | null;
}

/** The person's row is locked: who registers twice at once is one candidate. */
async function keep(
  em: EntityManager,
  { viewer, clock }: ActionContext,
  { person, form, postedBy }: Kept,
): Promise<string> {
  const now = clock.now();
  const known = await em.findOne(
    Candidate,
    { personId: person.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (postedBy !== null && known && known.postedBy === null) throw new Problem('CONFLICT', 'email');
  const { expectedVersion, consentVersion: version, languages, ...said } = form;
  if ((known?.version ?? null) !== (expectedVersion ?? null))
    throw new Problem('CONFLICT', 'expectedVersion');
  if (said.about !== null && namesPerson(said.about, person.name)) {
    throw new Problem('CONTACT_IN_TEXT', 'about');
  }
  const told = {
    ...said,
    languages: languages.map(writtenSpoken),
    languageCodes: languages.map(({ code }) => code),
  };
  const id = known?.id ?? newId(now.getTime());
  const place = shownPlace(told.townId, await safeBand(em, { id, ...told }));
  const candidate = known
    ? Object.assign(known, told, place, { updatedAt: now, version: known.version + 1 })
    : em.create(Candidate, {
        ...told,
        ...place,
        id,
        personId: person.id,
        postedBy,
        unitId: postedBy === null ? null : organisationOf(viewer),
        state: 'SHOWN',
        shownSince: now,
        fadedAt: null,
        hiddenAt: null,
        registeredAt: now,
        updatedAt: now,
        version: 1,
      });
  if (candidate.state !== 'PAUSED') candidate.show(now);
  await em.flush();
  const givenBy = viewer?.personId ?? person.id;
  const channel = givenBy === person.id ? 'SELF' : 'STAFF';
  await giveConsent(
    em,
    { personId: person.id, textKey: CANDIDATE_SHOWN.key, version, channel, givenBy },
    now,
  );
  await giveHat(em, { personId: person.id, kind: 'CANDIDATE', givenBy: postedBy }, now);
  await keepCandidateFresh(em, candidate, now);
  return candidate.id;
}
