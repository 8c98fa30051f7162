import { LIMITS } from '@vaekstbro/schema/limits';
import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { danishDay } from '../../../platform/business-days.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { isCvr, Organisation, OrganisationKind } from '../../organisations/index.ts';
import { Hat, safeLine } from '../../people/index.ts';
import { townById } from '../../places/index.ts';
import { isOffered } from '../../vocabulary/index.ts';
import { CompanyClaim } from '../model/company-claim.entity.ts';
import { confirmCompany } from './confirm-company.ts';

const schema = z.object({
  cvr: z
    .string()
    .transform((text) => text.replace(/\s/g, ''))
    .refine(isCvr, 'CVR_INVALID'),
  name: safeLine(LIMITS.companyName),
  townId: z.string().refine((id) => townById(id) !== null, 'INVALID'),
  industryId: z.string().refine((id) => isOffered('INDUSTRY', id), 'INVALID'),
});
type Company = z.output<typeof schema>;

/**
 * The viewer says that they act for a company, which they name by its CVR number. For one that nobody acts for it holds at
 * once; where somebody else does, staff decide with the first thing they post. A number that belongs to something else than
 * a company is refused. Saying it again changes nothing. Returns the organisation's id.
 */
export async function actForCompany({ em, viewer, clock }: ActionContext, input: unknown): Promise<string> {
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const company = wellFormed(schema, input);
  const now = clock.now();
  return em.transactional(async (tx) => {
    // Two who name the same new company at once go one after the other: the second finds it.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`company ${company.cvr}`]);
    const organisation = await organisationOf(tx, company, now);
    const { personId } = viewer;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const known = await tx.findOne(CompanyClaim, { personId, organisationId: organisation.id }, { lockMode });
    if (known && known.state !== 'ENDED') return organisation.id;
    const claim =
      known ??
      tx.create(CompanyClaim, {
        id: newId(now.getTime()),
        personId,
        organisationId: organisation.id,
        industryId: company.industryId,
        state: 'PENDING',
        claimedAt: now,
        decidedBy: null,
        decidedAt: null,
      });
    claim.state = 'PENDING';
    await tx.flush();
    const others = { organisationId: organisation.id, kind: 'OWNER', endedAt: null } as const;
    if ((await tx.count(Hat, others)) === 0) {
      await confirmCompany(tx, { personId, organisationId: organisation.id, by: null }, now);
    }
    return organisation.id;
  });
}

async function organisationOf(em: EntityManager, company: Company, now: Date): Promise<Organisation> {
  const known = await em.findOne(Organisation, { cvr: company.cvr }, { populate: ['kind'] });
  if (known) {
    if (known.kind.getEntity().code !== 'COMPANY') throw new Problem('CVR_TAKEN', 'cvr');
    return known;
  }
  const kind = await em.findOneOrFail(OrganisationKind, { code: 'COMPANY' });
  const { cvr, townId } = company;
  const numbers = { cvr, gln: null, industryScheme: null, industryCode: null };
  const created = em.create(Organisation, { id: newId(), kind, ...numbers, townId, createdAt: now });
  created.begin(company.name, danishDay(now));
  await em.flush();
  return created;
}
