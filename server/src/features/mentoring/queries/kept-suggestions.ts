import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { conceptReader, currentVersion, rationaleView } from '../../matching/index.ts';
import type { KeptMatch } from '../../matching/index.ts';
import { isPaused, mentorRow, mentorView } from '../../mentors/index.ts';
import type { SuggestionView } from '../../mentors/index.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';
import { CANDIDATE_KIND, SUBJECT_KIND, VENTURE_MARK } from './kept-lists.ts';
import { loader } from './loader.ts';

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock' | 'app'>;

/** A list that holds, with everything that stands above what is missing from it. */
interface Kept {
  readonly ventureId: string;
  readonly ruleVersion: number;
  readonly currentVersion: number;
  readonly thesaurusVersion: string;
  /** Whether it has everybody who can be had. */
  readonly isWhole: boolean;
  readonly matches: KeptMatch[] | null;
}

const LISTS = statement(
  'mentoring.kept-lists',
  `select v.id as "ventureId", l.rule_version as "ruleVersion", ${currentVersion("'MENTOR'", '$2')} as "currentVersion",
          l.thesaurus_version as "thesaurusVersion", l.floor_score is null as "isWhole",
          (select json_agg(json_build_object('candidateId', m.candidate_id, 'score', m.score, 'standsBack', m.stands_back,
                                             'rationale', m.rationale)
                           order by m.score desc, m.stands_back, m.candidate_id)
             from kept_match m
            where m.subject_kind = l.subject_kind and m.subject_id = l.subject_id and m.candidate_kind = l.candidate_kind
              and (l.floor_score is null or m.score > l.floor_score)) as matches
     from venture v join kept_list l
       on l.subject_kind = '${SUBJECT_KIND}' and l.subject_id = v.id and l.candidate_kind = '${CANDIDATE_KIND}'
    where v.id = any($1::uuid[]) and l.subject_mark = ${VENTURE_MARK}
      and not exists (select from mentor_change c, kept_horizon h
                       where h.candidate_kind = l.candidate_kind and c.changed_by >= h.horizon::xid8)`,
);

const listOf = loader<Kept | null>(async (context, ids) => {
  const rows = await context.sql.all<Kept>(LISTS, [ids, (context as Asking).clock.now().toISOString()]);
  return ids.map((id) => rows.find(({ ventureId }) => ventureId === id) ?? null);
});

/**
 * The best mentors for a venture from its kept list, as they were scored when it was refreshed; null where there is no
 * list, a profile, the rules or the vocabulary have changed since, or too few of it can be had today.
 */
export async function keptSuggestions(
  context: Asking,
  ventureId: string,
  count: number,
  except: ReadonlySet<string>,
): Promise<SuggestionView[] | null> {
  const list = await listOf(context, ventureId);
  if (!list || list.ruleVersion !== list.currentVersion) return null;
  if (list.thesaurusVersion !== (await freshThesaurus(context)).version) return null;
  const wanted = (list.matches ?? []).filter(({ candidateId }) => !except.has(candidateId));
  const shown = await havable(context, wanted, count);
  if (shown.length < count && !list.isWhole) return null;
  const concept = await conceptReader(context);
  return shown.map(({ row, match }) => ({
    id: `${row.id}.${ventureId}`,
    mentor: mentorView(row, context.viewer, concept),
    rationale: rationaleView(match.rationale, { concept, showsWantedWords: true }),
  }));
}

/** The first few who can be had today. Nobody has changed since the list was put right, but a pause begins and ends by itself. */
async function havable(context: Asking, matches: readonly KeptMatch[], count: number) {
  const today = danishDay(context.clock.now());
  const found = [];
  for (let from = 0; from < matches.length && found.length < count; from += count) {
    const some = matches.slice(from, from + count);
    const rows = await Promise.all(some.map(({ candidateId }) => mentorRow(context, candidateId)));
    for (const [place, row] of rows.entries()) {
      const match = some[place];
      if (row && match && !isPaused(row, today)) found.push({ row, match });
    }
  }
  return found.slice(0, count);
}
