import { statement } from '../../../platform/database/rows.ts';
import { hasToDoWith } from '../../for-you/index.ts';
import type { ForYouMatch, ForYouParts, ForYouProfile } from '../../for-you/index.ts';
import { currentRules } from '../../matching/index.ts';
import { businessScoring } from '../model/business-scoring.ts';
import { BUSINESS } from '../model/kinds.ts';
import { titleOfBusiness } from '../model/title-of.ts';
import { offerOf } from '../model/wish-and-offer.ts';
import type { Wish } from '../model/wish-and-offer.ts';
import { termOf } from '../model/words.ts';
import { bestBusinesses, blindRows } from './fits.ts';

const SINCE = statement(
  'succession.findable-since',
  `select b.id, b.findable_since::text as "findableSince" from business_listing b where b.id = any($1::uuid[])`,
);

/** Businesses in somebody's line of business, told with nothing that is not for everybody. */
export const businessesForYou: ForYouParts = {
  kind: BUSINESS,
  description: 'A business that is handed over, without a name.',
  // Whoever would take over wishes for the line of business, whatever help they need.
  wishes: () => ({ INDUSTRY: 'HIGH' }),

  async forProfiles(context, profiles, first) {
    const rules = await currentRules(context.sql, BUSINESS, context.clock.now());
    const looking = profiles.map((profile) => ({ personId: profile.personId, wish: wishOfProfile(profile) }));
    const ranked = await bestBusinesses(context, looking, { rules, first });
    const ids = [...new Set(ranked.flat().map(({ id }) => id))];
    if (ids.length === 0) return profiles.map(() => []);
    const [rows, moments] = await Promise.all([
      blindRows(context, ids),
      context.sql.all<{ id: string; findableSince: string }>(SINCE, [ids]),
    ]);
    const since = new Map(moments.map(({ id, findableSince }) => [id, findableSince]));
    const scoring = businessScoring(rules);
    return ranked.map((list, place) =>
      list.flatMap(({ id }): ForYouMatch[] => {
        const [row, profile] = [rows.get(id), profiles[place]];
        if (!row || !profile) return [];
        const rationale = scoring.explain(wishOfProfile(profile), offerOf(row), undefined);
        if (!hasToDoWith(rationale, ['INDUSTRY'])) return [];
        return [
          {
            ...{ id, name: null, headline: null, writtenIn: null, startsAt: null, rationale },
            title: titleOfBusiness(row),
            lead: termOf('employees', row.employees).label,
            townId: row.toldTownId,
            path: `/businesses/${id}`,
            findableSince: since.get(id) ?? '',
          },
        ];
      }),
    );
  },
};

/** What a profile looks for that says nothing of money and experience. */
function wishOfProfile({ industryId, townId, travelLimitMinutes }: ForYouProfile): Wish {
  return {
    industryIds: [industryId],
    ...{ means: null, experience: null, townId, travelLimitMinutes, employees: [], horizon: null },
  };
}
