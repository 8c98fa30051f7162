import type { EntityManager } from '@mikro-orm/postgresql';
import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput } from '../../../platform/paging.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import { knownConcept } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';

/** A company somebody acts for, in the shape of the GraphQL type. */
export interface CompanyView {
  readonly id: string;
  readonly name: string;
  readonly cvr: string;
  readonly town: Town | null;
  readonly industry: Concept;
  readonly isConfirmed: boolean;
}
type CompanyRow = Omit<CompanyView, 'town' | 'industry'> & { townId: string | null; industryId: string };

const OF_PERSON = statement(
  'companies.of-person',
  `select o.id, n.name, o.cvr, o.town_id as "townId", c.industry_id as "industryId", c.state = 'CONFIRMED' as "isConfirmed"
     from company_claim c
     join organisation o on o.id = c.organisation_id
     join lateral (select name from organisation_name where organisation_id = o.id
                    order by valid_from <= $2::date desc, abs(valid_from - $2::date) limit 1) n on true
    where c.person_id = $1 and c.state <> 'ENDED'
    order by n.name, o.id limit $3`,
);

/** The companies that somebody acts for, or waits to, by name. */
export async function companiesOf(
  { sql, clock }: Pick<Context, 'sql' | 'clock'>,
  personId: string,
  first = 100,
): Promise<CompanyView[]> {
  const rows = await sql.all<CompanyRow>(OF_PERSON, [
    personId,
    danishDay(clock.now()),
    pageInput({ first }, 0).limit,
  ]);
  return rows.map(({ townId, industryId, ...row }) => ({
    ...row,
    town: townId === null ? null : knownTown(townId),
    industry: knownConcept(industryId),
  }));
}

/** Whether somebody has said that they act for the company, and whether that is confirmed; null where they have not. */
export async function claimOn(
  em: EntityManager,
  personId: string,
  organisationId: string,
): Promise<'PENDING' | 'CONFIRMED' | null> {
  const [claim] = await em.execute<{ state: 'PENDING' | 'CONFIRMED' }[]>(
    `select state from company_claim where person_id = ? and organisation_id = ? and state <> 'ENDED' for share`,
    [personId, organisationId],
  );
  return claim?.state ?? null;
}
