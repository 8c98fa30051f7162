import type { EntityManager } from '@mikro-orm/postgresql';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { uniquenessOf } from '../../disclosure/index.ts';
import type { Band } from '../../disclosure/index.ts';
import { EVERY_PRECISION, PRECISIONS, toldPlace } from '../model/told-place.ts';
import type { Precision } from '../model/told-place.ts';

/** What makes two businesses alike: the industry, the size and the place, as finely as it is told. */
export interface Alike {
  readonly id: string | null;
  readonly industryId: string;
  readonly townId: string;
  readonly employees: string;
  readonly precision: Precision;
}

/** What the form shows beside the choice: nothing is counted for whoever asks. */
export interface UniquenessView {
  readonly isUnique: boolean;
  readonly proposedPrecision: Precision | null;
}

// Only what everybody finds is counted: the answer tells of no listing that is hidden. The one asked about counts itself.
const COUNT = `
  select count(*) filter (where b.told_town_id = town)::int as "TOWN",
         count(*) filter (where b.told_municipality = municipality)::int as "MUNICIPALITY",
         count(*)::int as "REGION"
    from (select ?::text as town, ?::text as municipality, ?::text as industry, ?::text as size, ?::uuid as own) asked
    join business_listing b on b.industry_id = asked.industry and b.employees = asked.size
   where b.state = 'PUBLISHED' and b.hidden_at is null and b.id is distinct from asked.own`;
const PREPARED = statement(
  'succession.alike',
  ['$1', '$2', '$3', '$4', '$5'].reduce((text, place) => text.replace('?', place), COUNT),
);

type Counts = Record<Precision, number>;

/** How many are told alike, by how finely, from what the owner wants to what is coarser. */
function bandsOf({ precision }: Alike, counts: Counts | null | undefined): Band[] {
  const from = EVERY_PRECISION.indexOf(precision);
  return EVERY_PRECISION.slice(from).map((band) => ({ band, comparable: (counts?.[band] ?? 0) + 1 }));
}

function valuesOf({ townId, industryId, employees, id }: Alike): unknown[] {
  return [townId, toldPlace(townId, 'MUNICIPALITY').toldMunicipality, industryId, employees, id];
}

/** The same in a transaction, for whoever decides. */
export async function bandsFor(em: EntityManager, alike: Alike): Promise<Band[]> {
  const [counts] = await em.execute<Counts[]>(COUNT, valuesOf(alike));
  return bandsOf(alike, counts);
}

/** Whether a business told like this could be recognised, and how coarse would be coarse enough. */
export async function businessUniqueness(
  { sql }: Pick<Context, 'sql'>,
  alike: Alike,
): Promise<UniquenessView> {
  const found = uniquenessOf(bandsOf(alike, await sql.one<Counts>(PREPARED, valuesOf(alike))));
  const proposed = found.proposedBand;
  return {
    isUnique: found.isUnique,
    proposedPrecision: proposed !== null && proposed in PRECISIONS ? (proposed as Precision) : null,
  };
}
