import { statement } from '../../../platform/database/rows.ts';
import { BestFew, registerMatchKind } from '../../matching/index.ts';
import type { Looking, RankedCase, RuleSet } from '../../matching/index.ts';
import { BUSINESS_CRITERIA, businessScoring } from '../model/business-scoring.ts';
import { BUSINESS } from '../model/kinds.ts';
import { titleOfBusiness, titleOfTaker } from '../model/title-of.ts';
import { offerOf } from '../model/wish-and-offer.ts';
import type { Wish } from '../model/wish-and-offer.ts';
import { BLIND_COLUMNS, IS_FINDABLE } from './business-rows.ts';
import type { BlindRow } from './business-rows.ts';

/** So many who look are ranked for, those who have looked longest, and so many businesses looked at, the newest. */
const MOST = 500;

const WAITING = statement(
  'succession.takers-who-look',
  `select t.id, t.industry_ids as "industryIds", t.means, t.experience, t.town_id as "townId",
          t.travel_limit_minutes as "travelLimitMinutes", t.employees, t.horizon
     from taker_profile t where t.state = 'SEEN' and t.hidden_at is null order by t.seen_at, t.id limit ${MOST}`,
);
const OFFERED = statement(
  'succession.businesses-to-rank',
  `select ${BLIND_COLUMNS} from business_listing b where ${IS_FINDABLE} order by b.published_on desc, b.id desc limit ${MOST}`,
);

async function ranked({ sql }: Looking, rules: readonly RuleSet[], best: number): Promise<RankedCase[][]> {
  const takers = await sql.all<Wish & { id: string }>(WAITING);
  const businesses = await sql.all<BlindRow>(OFFERED);
  return rules.map((set) => {
    const scoring = businessScoring(set);
    return takers.map((taker) => {
      const few = new BestFew<BlindRow>(best);
      for (const candidate of businesses) {
        const score = scoring.score(taker, offerOf(candidate), undefined);
        if (score !== null) few.offer({ id: candidate.id, score, candidate });
      }
      const list = few
        .list()
        .map(({ id, score, candidate }) => ({ id, score, title: titleOfBusiness(candidate) }));
      return { id: taker.id, title: titleOfTaker(taker), best: list };
    });
  });
}

/** Lets staff decide how businesses and takers are ranked. */
export function registerRulesForBusinesses(): void {
  registerMatchKind({
    kind: BUSINESS,
    description: 'Businesses for those who want to take one over.',
    criteria: BUSINESS_CRITERIA,
    fixed: {},
    ranked,
  });
}
