import type { Words } from '../../../platform/language.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import { knownConcept } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { placeLabel } from '../model/told-place.ts';
import type { Precision } from '../model/told-place.ts';
import { termOf } from '../model/words.ts';
import type { Term } from '../model/words.ts';

/** What everybody may see of a listing, as the database has it; whose it is stands in no such row. */
export interface BlindRow {
  readonly id: string;
  readonly industryId: string;
  readonly toldTownId: string | null;
  readonly toldMunicipality: string | null;
  readonly precision: Precision;
  readonly employees: string;
  readonly turnover: string;
  readonly profit: string;
  readonly price: string;
  readonly reason: string;
  readonly horizon: string;
  readonly publishedOn: string | null;
  readonly isFaded: boolean;
}

/** The columns of a blind row, over `business_listing b`. */
export const BLIND_COLUMNS = `
  b.id, b.industry_id as "industryId", b.told_town_id as "toldTownId", b.told_municipality as "toldMunicipality",
  b.precision, b.employees, b.turnover, b.profit, b.price, b.reason, b.horizon, b.published_on::text as "publishedOn",
  b.faded_at is not null as "isFaded"`;

/** Over `business_listing b`: what everybody finds. */
export const IS_FINDABLE = `b.state = 'PUBLISHED' and b.hidden_at is null`;

/** A place as finely as it may be told. */
export interface PlaceView {
  readonly precision: Precision;
  readonly label: Words;
  readonly town: Town | null;
}

/** A business in the shape of the GraphQL type: labels and bands, and no way to whose it is. */
export interface BlindBusinessView {
  readonly id: string;
  readonly industry: Concept;
  readonly place: PlaceView;
  readonly employees: Term;
  readonly turnover: Term;
  readonly profit: Term;
  readonly price: Term;
  readonly reason: Term;
  readonly horizon: Term;
  readonly publishedOn: string | null;
  readonly isFaded: boolean;
}

export function blindBusiness(row: BlindRow): BlindBusinessView {
  return {
    id: row.id,
    industry: knownConcept(row.industryId),
    place: {
      precision: row.precision,
      label: placeLabel(row),
      town: row.toldTownId === null ? null : knownTown(row.toldTownId),
    },
    employees: termOf('employees', row.employees),
    turnover: termOf('turnover', row.turnover),
    profit: termOf('profit', row.profit),
    price: termOf('price', row.price),
    reason: termOf('reason', row.reason),
    horizon: termOf('horizon', row.horizon),
    publishedOn: row.publishedOn,
    isFaded: row.isFaded,
  };
}
