import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { currentVersion } from '../../matching/index.ts';
import type { KeptMatch } from '../../matching/index.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';
import { worldVersion } from '../model/known-world.ts';
import { RARITY_VERSION } from './fresh-rarity.ts';

/** Of whom the kept lists are, and of what. */
export const KEPT_OF = { subjectKind: 'VENTURE', candidateKind: 'MENTOR' } as const;

/** Over `venture v`: what a list was made of. Another edit or another reading of the words is another mark. */
export const VENTURE_MARK = `(v.version || ' ' || coalesce(v.read_with, ''))`;

/** The mentors that are kept for a venture, as they were scored when the list was refreshed. */
export interface KeptMentors {
  /** Whether everybody who can be had is in it; else those above everybody who is missing. */
  readonly isWhole: boolean;
  /** Best first. A pause begins and ends by itself: whoever shows them looks whether it has. */
  readonly matches: readonly KeptMatch[];
}

interface Kept {
  readonly ventureId: string;
  readonly ruleVersion: number;
  readonly currentVersion: number;
  readonly worldVersion: string;
  readonly rarityVersion: number;
  readonly isWhole: boolean;
  readonly matches: KeptMatch[] | null;
}

const LISTS = statement(
  'mentors.kept',
  `select v.id as "ventureId", l.rule_version as "ruleVersion", ${currentVersion("'MENTOR'", '$2')} as "currentVersion",
          l.thesaurus_version as "worldVersion", ${RARITY_VERSION} as "rarityVersion", l.floor_score is null as "isWhole",
          (select json_agg(json_build_object('candidateId', m.candidate_id, 'candidatePersonId', m.candidate_person_id,
                                             'score', m.score, 'standsBack', m.stands_back, 'rationale', m.rationale)
                           order by m.score desc, m.stands_back, m.candidate_id)
             from kept_match m
            where m.subject_kind = l.subject_kind and m.subject_id = l.subject_id and m.candidate_kind = l.candidate_kind
              and (l.floor_score is null or m.score > l.floor_score)) as matches
     from venture v join kept_list l
       on l.subject_kind = '${KEPT_OF.subjectKind}' and l.subject_id = v.id and l.candidate_kind = '${KEPT_OF.candidateKind}'
    where v.id = any($1::uuid[]) and l.subject_mark = ${VENTURE_MARK}
      and not exists (select from mentor_change c, kept_horizon h
                       where h.candidate_kind = l.candidate_kind and c.changed_by >= h.horizon::xid8)`,
);

/**
 * What is kept for these ventures: one statement for all of them. A venture is missing where nothing is kept for it, or a
 * profile, the rules, the vocabulary or the counting of words have changed since: whoever asks then ranks anew.
 */
export async function keptMentors(
  context: Pick<Context, 'app' | 'sql' | 'clock'>,
  ventureIds: readonly string[],
): Promise<ReadonlyMap<string, KeptMentors>> {
  const [lists, thesaurus] = await Promise.all([
    context.sql.all<Kept>(LISTS, [ventureIds, context.clock.now().toISOString()]),
    freshThesaurus(context),
  ]);
  const holding = lists.filter(
    (list) =>
      list.ruleVersion === list.currentVersion &&
      list.worldVersion === worldVersion(thesaurus.version, list.rarityVersion),
  );
  return new Map(
    holding.map(({ ventureId, isWhole, matches }) => [ventureId, { isWhole, matches: matches ?? [] }]),
  );
}
