import { statement } from '../../../platform/database/rows.ts';
import { currentVersion } from '../../matching/index.ts';
import { RARITY_VERSION } from './fresh-rarity.ts';
import { CANDIDATE_COLUMNS, CASE_CONCEPTS } from './mentor-rows.ts';

/** So many candidates are read and put in at a time, so that a start with very many leaves room for other work. */
export const CHUNK = 200;

const SELECT_CANDIDATE = `
  select ${CANDIDATE_COLUMNS},
         coalesce((select json_agg(json_build_object('industryId', c.industry_id, 'topicIds', c.topic_ids, 'stage', c.stage,
                                            'concepts', ${CASE_CONCEPTS}, 'terms', encode(c.terms, 'base64'))
                          order by c.position, c.id)
            from mentor_case c where c.mentor_id = m.id), '[]') as cases
    from mentor m`;
/** The candidates with these ids. */
export const CHANGED = statement('mentors.candidates', `${SELECT_CANDIDATE} where m.id = any($1::uuid[])`);
/** The next candidates who can be found, in the order of their ids. */
export const NEXT = statement(
  'mentors.next-candidates',
  `${SELECT_CANDIDATE} where m.approved_at is not null and m.hidden_at is null and m.id > $1::uuid order by m.id limit ${CHUNK}`,
);
/** The oldest transaction still open: whoever commits later is at or after it, whatever their order. */
export const HORIZON = statement(
  'mentors.horizon',
  'select pg_snapshot_xmin(pg_current_snapshot())::text as horizon',
);
/** Who has changed at or after a horizon; one row, with nobody, where nobody has. Placeholders: the horizon, the kind of the rules, now. */
export const CHANGES = statement(
  'mentors.changes',
  `select c.mentor_id as "mentorId", pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
          ${currentVersion('$2', '$3')} as "ruleVersion", ${RARITY_VERSION} as "rarityVersion"
     from (values (1)) as always left join mentor_change c on c.changed_by >= $1::text::xid8`,
);
/** Before the first id. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** One of them. */
export interface Change {
  /** Null when nobody has changed. */
  readonly mentorId: string | null;
  readonly horizon: string;
  readonly ruleVersion: number;
  readonly rarityVersion: number;
}
