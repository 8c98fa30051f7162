import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId, newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { claimOn } from '../../companies/index.ts';
import { mustBeCompetences } from '../../matching/index.ts';
import { openRequest } from '../../requests/index.ts';
import { vacancySchema } from '../model/forms.ts';
import type { VacancyForm } from '../model/forms.ts';
import { VACANCY_REVIEW } from '../model/request-kinds.ts';
import { writtenSpoken } from '../model/spoken.ts';
import { Vacancy } from '../model/vacancy.entity.ts';
import { mayKeepVacancy } from '../model/workforce.policy.ts';
import { forgetVacancyFreshness } from './keep-vacancy-fresh.ts';

/**
 * A company posts work, or keeps what it changed: an officer looks at it against the rules before anybody finds it, and
 * again after every change. Who edits says which version they saw. Returns the vacancy's id.
 */
export async function saveVacancy(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, em, clock } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { vacancyId, expectedVersion, ...form } = wellFormed(vacancySchema, input);
  await mustBeCompetences(context, [form.occupationId], 'occupationId');
  await mustBeCompetences(context, form.skillIds, 'skillIds');
  const { organisationId } = form;
  const now = clock.now();
  return em.transactional(async (tx) => {
    // Who waits to be confirmed may post: staff decide with this very posting.
    if ((await claimOn(tx, viewer.personId, organisationId)) === null)
      throw new Problem('FORBIDDEN', 'organisationId');
    const vacancy = vacancyId
      ? edited(await known(tx, vacancyId, context), form, expectedVersion ?? null, now)
      : created(tx, form, context, now);
    await tx.flush();
    await forgetVacancyFreshness(tx, vacancy);
    if (vacancy.state === 'REVIEW') return vacancy.id;
    const wanted = {
      kind: VACANCY_REVIEW.kind,
      subjectId: vacancy.id,
      askerId: viewer.personId,
      unitId: null,
    };
    vacancy.submit(await openRequest(tx, wanted, now));
    return vacancy.id;
  });
}

async function known(em: EntityManager, vacancyId: string, { viewer }: ActionContext): Promise<Vacancy> {
  const vacancy = isId(vacancyId)
    ? await em.findOne(Vacancy, vacancyId, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!vacancy || !mayKeepVacancy(viewer, vacancy)) throw new Problem('NOT_FOUND', 'vacancyId');
  if (vacancy.state === 'CLOSED') throw new Problem('VACANCY_CLOSED', 'vacancyId');
  return vacancy;
}

type Form = Omit<VacancyForm, 'vacancyId' | 'expectedVersion'>;

function told({ languages, ...form }: Form) {
  return {
    ...form,
    languages: languages.map(writtenSpoken),
    languageCodes: languages.map(({ code }) => code),
  };
}

function edited(vacancy: Vacancy, form: Form, expectedVersion: number | null, now: Date): Vacancy {
  if (vacancy.version !== expectedVersion) throw new Problem('CONFLICT', 'expectedVersion');
  if (vacancy.organisationId !== form.organisationId) throw new Problem('INVALID', 'organisationId');
  return Object.assign(vacancy, told(form), { updatedAt: now, version: vacancy.version + 1 });
}

function created(em: EntityManager, form: Form, { viewer, language }: ActionContext, now: Date): Vacancy {
  return em.create(Vacancy, {
    ...told(form),
    id: newId(now.getTime()),
    postedBy: viewer?.personId ?? '',
    writtenIn: language,
    state: 'DRAFT',
    requestId: null,
    reviewReason: null,
    reviewWords: null,
    reviewedBy: null,
    publishedAt: null,
    closedAt: null,
    closeOutcome: null,
    widenedBy: null,
    widenedAt: null,
    widenReason: null,
    fadedAt: null,
    hiddenAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  });
}
