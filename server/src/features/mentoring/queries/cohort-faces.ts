import type { Context } from '../../../platform/graphql/context.ts';
import type { Face } from '../../cohorts/index.ts';
import { mentorRow } from '../../mentors/index.ts';
import { statement } from '../../../platform/database/rows.ts';
import { titleOfNeed } from './request-faces.ts';

type Reading = Pick<Context, 'sql'>;

const VENTURES = statement(
  'mentoring.cohort-faces',
  `select r.id, v.industry_id as "industryId", v.topic_ids as "topicIds", v.town_id as "townId"
     from mentor_request r join venture v on v.id = r.venture_id where r.id = any($1::uuid[])`,
);

interface VentureFace {
  readonly id: string;
  readonly industryId: string;
  readonly topicIds: string[];
  readonly townId: string;
}

/** Those who wait, blind: what they need, in words of the vocabulary, and the town. */
async function venturesOf({ sql }: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Face>> {
  const rows = await sql.all<VentureFace>(VENTURES, [ids]);
  return new Map(
    rows.map((row) => [
      row.id,
      { title: titleOfNeed(row), name: null, townId: row.townId, path: `/requests/${row.id}` },
    ]),
  );
}

/** Mentors whom everybody may find; who is hidden or has taken their profile back has no face here either. */
async function mentorsOf(context: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Face>> {
  const rows = await Promise.all(ids.map((id) => mentorRow(context, id)));
  return new Map(
    rows.flatMap((row): [string, Face][] => {
      if (!row || !row.isApproved || row.isHidden) return [];
      const { id, name, headline, townId } = row;
      const title = { da: headline, en: headline, de: headline };
      return [[id, { title, name, townId, path: `/mentors/${id}` }]];
    }),
  );
}

/** What the other side and advisers see of those who could be paired. */
export function cohortFaces(context: Reading, side: 'SEEKER' | 'OFFER', ids: readonly string[]) {
  return side === 'SEEKER' ? venturesOf(context, ids) : mentorsOf(context, ids);
}
