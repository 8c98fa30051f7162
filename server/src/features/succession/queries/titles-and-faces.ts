import type { EntityManager } from '@mikro-orm/postgresql';
import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import type { RecordKindParts } from '../../disclosure/index.ts';
import type { RequestKindRules } from '../../requests/index.ts';
import { BUSINESS, TAKER } from '../model/kinds.ts';
import { titleOfBusiness, titleOfTaker } from '../model/title-of.ts';

type Asking = { readonly sql: Rows };

const BUSINESSES = statement(
  'succession.titles',
  `select id, industry_id as "industryId", told_town_id as "toldTownId", told_municipality as "toldMunicipality"
     from business_listing where id = any($1::uuid[])`,
);
const TAKERS = statement(
  'succession.taker-titles',
  'select id, industry_ids as "industryIds" from taker_profile where id = any($1::uuid[])',
);

interface Titled {
  readonly id: string;
  readonly industryId: string;
  readonly toldTownId: string | null;
  readonly toldMunicipality: string | null;
}

/** What listings are called, blind. */
export const businessTitles: RecordKindParts['title'] = async ({ sql }, ids) => {
  const rows = await sql.all<Titled>(BUSINESSES, [ids]);
  return new Map(rows.map((row): [string, Words] => [row.id, titleOfBusiness(row)]));
};

/** What profiles of takers are called, blind. */
export const takerTitles: RecordKindParts['title'] = async ({ sql }, ids) => {
  const rows = await sql.all<{ id: string; industryIds: string[] }>(TAKERS, [ids]);
  return new Map(rows.map((row): [string, Words] => [row.id, titleOfTaker(row)]));
};

/** Requests about a record, by its title; what is opened is the record. */
export const facesBy =
  (titles: RecordKindParts['title']): RequestKindRules['faces'] =>
  async (context: Asking, requests) => {
    const found = await titles(context, [...new Set(requests.map(({ subjectId }) => subjectId))]);
    return new Map(
      requests.flatMap(({ id, subjectId }) => {
        const title = found.get(subjectId);
        return title ? [[id, { title, subjectId }] as const] : [];
      }),
    );
  };

/** Interests: whoever looks opens the interest, never the listing of somebody else. */
export const interestFaces: RequestKindRules['faces'] = async (context, requests) => {
  const faces = await facesBy(businessTitles)(context, requests);
  return new Map([...faces].map(([id, { title }]) => [id, { title, subjectId: id }]));
};

/** Where somebody reads what is open to them: the interest it was opened for. */
export async function interestOfGrant(
  em: EntityManager,
  { recordKind, recordId, receiverId }: { recordKind: string; recordId: string; receiverId: string },
): Promise<string | null> {
  if (recordKind !== BUSINESS && recordKind !== TAKER) return null;
  const [interest] = await em.execute<{ id: string }[]>(
    `select x.id from business_interest x join business_listing b on b.id = x.business_id
       join taker_profile t on t.id = x.taker_id
      where case ? when '${BUSINESS}' then b.id = ?::uuid and t.person_id = ?::uuid
                   else t.id = ?::uuid and b.person_id = ?::uuid end
      order by x.asked_at desc, x.id desc limit 1`,
    [recordKind, recordId, receiverId, recordId, receiverId],
  );
  return interest?.id ?? null;
}
