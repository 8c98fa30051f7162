import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { BestFew, currentRules, failsMust, rationaleView } from '../../matching/index.ts';
import type { RationaleView, RuleSet } from '../../matching/index.ts';
import { areRelated, offeredConcepts } from '../../vocabulary/index.ts';
import { businessScoring } from '../model/business-scoring.ts';
import { BUSINESS } from '../model/kinds.ts';
import { offerOf, wishOf } from '../model/wish-and-offer.ts';
import type { Offer, Wish } from '../model/wish-and-offer.ts';
import { BLIND_COLUMNS, blindBusiness, IS_FINDABLE } from './business-rows.ts';
import type { BlindBusinessView, BlindRow } from './business-rows.ts';
import type { OwnBusinessView } from './own-businesses.ts';
import { blindTaker, SELECT_TAKER } from './taker-rows.ts';
import type { BlindTakerView, OwnTakerView, TakerRow } from './taker-rows.ts';

/** So many are shown at most. */
const MOST = 20;

/** A business that fits a taker, or a taker who fits a business, and why. */
export interface BusinessFit {
  readonly id: string;
  readonly business: BlindBusinessView;
  readonly rationale: RationaleView;
}
export interface TakerFit {
  readonly id: string;
  readonly taker: BlindTakerView;
  readonly rationale: RationaleView;
}

type Asking = Pick<Context, 'sql' | 'clock'>;
interface Light extends Omit<Offer, 'townId'> {
  readonly id: string;
  readonly ownerId: string | null;
  readonly toldTownId: string | null;
  readonly isFaded: boolean;
}
/** Who looks for a business, and what for. */
interface Looking {
  readonly personId: string | null;
  readonly wish: Wish;
}

const CANDIDATES = statement(
  'succession.candidate-businesses',
  `select b.id, b.industry_id as "industryId", b.told_town_id as "toldTownId", b.employees, b.price, b.horizon,
          b.faded_at is not null as "isFaded", b.person_id as "ownerId"
     from business_listing b
    where ${IS_FINDABLE} and b.industry_id = any($1::text[])`,
);
const BY_IDS = statement(
  'succession.businesses-by-id',
  `select ${BLIND_COLUMNS} from business_listing b where b.id = any($1::uuid[])`,
);
const TAKERS = statement(
  'succession.candidate-takers',
  `select t.id, t.industry_ids as "industryIds", t.means, t.experience, t.town_id as "townId",
          t.travel_limit_minutes as "travelLimitMinutes", t.employees, t.horizon, t.faded_at is not null as "isFaded"
     from taker_profile t
    where t.state = 'SEEN' and t.hidden_at is null and t.industry_ids && $1::text[]
      and t.person_id is distinct from $2::uuid and (t.cvr is null or t.cvr <> all($3::text[]))
      and not exists (select from hat h join organisation o on o.id = h.organisation_id
                       where h.person_id = t.person_id and h.ended_at is null and o.cvr = any($3::text[]))`,
);
const TAKERS_BY_ID = statement('succession.takers-by-id', `${SELECT_TAKER} where t.id = any($1::uuid[])`);

/** These industries and those of the same groups: nothing else has to do with them. */
function near(industryIds: readonly string[]): string[] {
  return offeredConcepts('INDUSTRY')
    .map(({ id }) => id)
    .filter((id) => industryIds.some((wanted) => wanted === id || areRelated(wanted, id)));
}

/**
 * The best businesses for each who looks, best first, by their ids, however many look in one statement; nothing of which
 * everybody does not know is looked at, and nobody is offered their own.
 */
export async function bestBusinesses(
  { sql }: Pick<Context, 'sql'>,
  looking: readonly Looking[],
  { rules, first }: { rules: RuleSet; first: number },
): Promise<(readonly { readonly id: string; readonly score: number }[])[]> {
  const scoring = businessScoring(rules);
  const industries = near(looking.flatMap(({ wish }) => wish.industryIds));
  const found = await sql.all<Light>(CANDIDATES, [industries]);
  const byIndustry = Map.groupBy(found, ({ industryId }) => industryId);
  return looking.map(({ wish, personId }) => {
    const wanted = wishOf(wish);
    const best = new BestFew<Light>(first);
    for (const candidate of near(wanted.industryIds).flatMap((id) => byIndustry.get(id) ?? [])) {
      if (personId !== null && candidate.ownerId === personId) continue;
      const score = scoring.score(wanted, offerOf(candidate), undefined);
      if (score !== null) best.offer({ id: candidate.id, score, candidate, standsBack: candidate.isFaded });
    }
    return best.list();
  });
}

/** Blind rows by their ids. */
export async function blindRows(
  { sql }: Pick<Context, 'sql'>,
  ids: readonly string[],
): Promise<Map<string, BlindRow>> {
  if (ids.length === 0) return new Map();
  return new Map((await sql.all<BlindRow>(BY_IDS, [ids])).map((row) => [row.id, row]));
}

/** The businesses that fit a taker best, with reasons. */
export async function businessesForTaker(
  context: Asking,
  { row }: Pick<OwnTakerView, 'row'>,
  first: number,
): Promise<BusinessFit[]> {
  const rules = await currentRules(context.sql, BUSINESS, context.clock.now());
  const looking = [{ personId: row.personId, wish: row }];
  const [best = []] = await bestBusinesses(context, looking, { rules, first: atMost(first) });
  const rows = await blindRows(
    context,
    best.map(({ id }) => id),
  );
  const scoring = businessScoring(rules);
  return best.flatMap(({ id }) => {
    const business = rows.get(id);
    if (!business) return [];
    const rationale = scoring.explain(wishOf(row), offerOf(business), undefined);
    return [
      { id: `${row.id}:${id}`, business: blindBusiness(business), rationale: rationaleView(rationale) },
    ];
  });
}

/** The takers an adviser has seen who fit a business best, without names; none whose company the owner has blocked. */
export async function takersForBusiness(
  { sql, clock }: Asking,
  { row }: Pick<OwnBusinessView, 'row'>,
  first: number,
): Promise<TakerFit[]> {
  const scoring = businessScoring(await currentRules(sql, BUSINESS, clock.now()));
  const offer = offerOf(row);
  const best = new BestFew<Wish>(atMost(first));
  const asked = [near([row.industryId]), row.personId, [...row.blockedCvrs, row.cvr]];
  for (const { id, isFaded, ...wish } of await sql.all<Wish & { id: string; isFaded: boolean }>(
    TAKERS,
    asked,
  )) {
    const score = scoring.score(wish, offer, undefined);
    if (score !== null) best.offer({ id, score, candidate: wish, standsBack: isFaded });
  }
  const ranked = best.list();
  const found =
    ranked.length === 0 ? [] : await sql.all<TakerRow>(TAKERS_BY_ID, [ranked.map(({ id }) => id)]);
  const rows = new Map(found.map((one) => [one.id, one]));
  return ranked.flatMap(({ id, candidate }) => {
    const taker = rows.get(id);
    const rationale = scoring.explain(candidate, offer, undefined);
    if (!taker || failsMust(rationale)) return [];
    const pair = `${row.id}:${id}`;
    return [{ id: pair, taker: blindTaker(pair, taker), rationale: rationaleView(rationale) }];
  });
}

const atMost = (first: number): number => Math.min(Math.max(1, first), MOST);
