import { keep } from '../../../platform/personal-data.ts';
import type { Kept, PersonalTable } from '../../../platform/personal-data.ts';

const OF_MENTOR = 'mentor_id in (select m.id from mentor m where m.person_id = $1)';
const OF_ENTREPRENEUR = `request_id in (
  select r.id from mentor_request r join venture v on v.id = r.venture_id where v.person_id = $1)`;

/** The links of one reason without the words of either side; reasons from before there were links have none. */
const LINKS_WITHOUT_WORDS = `coalesce((
  select jsonb_agg(link || '{"wantedWords": [], "shownWords": [], "caseTitle": null}' order by at)
    from jsonb_array_elements(one -> 'evidence' -> 'links') with ordinality as links (link, at)), '[]')`;

/** The reasons of a match without the words of the idea and of the mentor's cases; its points stay. */
const RATIONALE_WITHOUT_WORDS = `jsonb_set(rationale, '{contributions}', coalesce((
  select jsonb_agg(jsonb_set(one, '{evidence}', (one -> 'evidence') ||
                     jsonb_build_object('caseTitles', '[]'::jsonb, 'words', '[]'::jsonb, 'links', ${LINKS_WITHOUT_WORDS})) order by place)
    from jsonb_array_elements(rationale -> 'contributions') with ordinality as each (one, place)), '[]'))`;

/** What people wrote in a match is kept as long as the timeline of its request, which says the same. */
const WORDS_KEPT: Kept = {
  days: 730,
  after: '(select r.closed_at from request r where r.id = mentor_match.request_id)',
  then: 'SCRUB',
};

/** Requests, and the matches made for them: of the entrepreneur, of the mentor, and of the adviser who suggested. */
export const MENTORING_DATA: readonly PersonalTable[] = [
  {
    table: 'mentor_request',
    section: 'mentorRequests',
    purpose: 'MATCHING',
    whose: 'venture_id in (select v.id from venture v where v.person_id = $1)',
    columns: keep('id', 'venture_id', 'state', 'opened_at', 'version'),
    shown: ['state', 'opened_at'],
  },
  {
    table: 'mentor_match',
    section: 'matchesAsEntrepreneur',
    purpose: 'MATCHING',
    whose: OF_ENTREPRENEUR,
    columns: {
      ...keep('id', 'request_id', 'rule_version', 'score', 'state', 'ended_at'),
      question_answer: 'NULL',
    },
    shown: ['state', 'suggested_at', 'question_answer', 'ended_at'],
    kept: WORDS_KEPT,
  },
  {
    table: 'mentor_match',
    section: 'matchesAsMentor',
    purpose: 'MATCHING',
    whose: OF_MENTOR,
    columns: {
      ...keep('mentor_id', 'release_at', 'answered_at', 'decline_reason', 'version'),
      words: 'NULL',
      question: { sql: `case when question is null then null else '' end` },
    },
    shown: ['state', 'suggested_at', 'answered_at', 'decline_reason', 'words', 'question', 'ended_at'],
    kept: WORDS_KEPT,
  },
  {
    table: 'mentor_match',
    section: 'suggestionsMade',
    purpose: 'CASE_WORK',
    whose: 'suggested_by = $1',
    columns: {
      ...keep('suggested_by', 'suggested_at', 'idempotency_key'),
      override_reason: 'NULL',
      payload_hash: 'EMPTY',
    },
    shown: ['suggested_at', 'override_reason'],
    kept: WORDS_KEPT,
  },
  {
    // The words of both sides stand in it: they go when the first of the two does.
    table: 'mentor_match',
    section: 'reasonsOfMatches',
    purpose: 'MATCHING',
    whose: `(${OF_MENTOR}) or (${OF_ENTREPRENEUR})`,
    columns: { rationale: { sql: RATIONALE_WITHOUT_WORDS } },
    shown: ['suggested_at'],
    kept: WORDS_KEPT,
  },
  {
    table: 'match_next_choice',
    section: 'nextChoices',
    purpose: 'MATCHING',
    whose: OF_MENTOR,
    columns: keep('match_id', 'position', 'mentor_id'),
    shown: ['position'],
    rowsGo: true,
  },
];
