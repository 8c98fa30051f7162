import { recordReads } from '../../audit/index.ts';
import type { Face, Looking, Onlooker } from '../../cohorts/index.ts';
import { mentorRow } from '../../mentors/index.ts';
import { statement } from '../../../platform/database/rows.ts';
import { titleOfNeed } from './request-faces.ts';

const VENTURES = statement(
  'mentoring.cohort-faces',
  `select r.id, v.id as "ventureId", v.person_id as "personId", v.contact_name as "contactName",
          v.industry_id as "industryId", v.topic_ids as "topicIds", v.town_id as "townId"
     from mentor_request r join venture v on v.id = r.venture_id where r.id = any($1::uuid[])`,
);

interface VentureFace {
  readonly id: string;
  readonly ventureId: string;
  readonly personId: string | null;
  readonly contactName: string;
  readonly industryId: string;
  readonly topicIds: string[];
  readonly townId: string;
}

/**
 * Those who wait: what they need, in words of the vocabulary, and the town. Advisers see who it is, as at the desk, and
 * that is written down; to mentors they are blind.
 */
async function venturesOf(
  context: Looking,
  ids: readonly string[],
  onlooker: Onlooker,
): Promise<ReadonlyMap<string, Face>> {
  const isOpen = onlooker === 'ADVISER';
  const rows = await context.sql.all<VentureFace>(VENTURES, [ids]);
  if (isOpen) {
    await recordReads(context, {
      purpose: 'CASE_WORK',
      recordKind: 'VENTURE',
      rows: rows.map(({ personId, ventureId }) => ({ personId, recordId: ventureId })),
    });
  }
  return new Map(
    rows.map((row) => [
      row.id,
      {
        title: titleOfNeed(row),
        writtenIn: null,
        name: isOpen ? row.contactName || null : null,
        townId: row.townId,
        path: isOpen ? `/requests/${row.id}` : null,
      },
    ]),
  );
}

/** Mentors whom everybody may find; who is hidden or has taken their profile back has no face here either. */
async function mentorsOf(context: Looking, ids: readonly string[]): Promise<ReadonlyMap<string, Face>> {
  const rows = await Promise.all(ids.map((id) => mentorRow(context, id)));
  return new Map(
    rows.flatMap((row): [string, Face][] => {
      if (!row || !row.isApproved || row.isHidden) return [];
      const { id, name, headline, writtenIn, townId } = row;
      const title = { da: headline, en: headline, de: headline };
      return [[id, { title, writtenIn, name, townId, path: `/mentors/${id}` }]];
    }),
  );
}

/** What the other side and advisers see of those who could be paired. */
export function cohortFaces(
  context: Looking,
  side: 'SEEKER' | 'OFFER',
  ids: readonly string[],
  onlooker: Onlooker,
): Promise<ReadonlyMap<string, Face>> {
  return side === 'SEEKER' ? venturesOf(context, ids, onlooker) : mentorsOf(context, ids);
}
