import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** What a mentor tells about themself. */
export const MENTORS_DATA: readonly PersonalTable[] = [
  {
    table: 'mentor',
    section: 'mentorProfile',
    purpose: 'MATCHING',
    whose: 'person_id = $1',
    columns: {
      ...keep(
        'id',
        'person_id',
        'languages',
        'town_id',
        'meeting',
        'travel_limit_minutes',
        'capacity',
        'paused_until',
        'approved_at',
        'approved_by',
        'registered_at',
        'updated_at',
        'version',
        'written_in',
        'faded_at',
        'hidden_at',
        'returned_at',
        'findable_since',
        'read_with',
      ),
      headline: 'EMPTY',
      terms: 'NULL',
      conflict_cvrs: { sql: "'{}'" },
    },
    shown: [
      'headline',
      'written_in',
      'languages',
      'town_id',
      'meeting',
      'travel_limit_minutes',
      'capacity',
      'paused_until',
      'conflict_cvrs',
      'registered_at',
      'updated_at',
      'approved_at',
    ],
  },
  {
    table: 'mentor_case',
    section: 'mentorCases',
    purpose: 'MATCHING',
    whose: 'mentor_id in (select m.id from mentor m where m.person_id = $1)',
    columns: keep(
      'id',
      'mentor_id',
      'title',
      'story',
      'industry_id',
      'topic_ids',
      'concept_ids',
      'stage',
      'position',
      'terms',
    ),
    shown: ['title', 'story', 'industry_id', 'topic_ids', 'concept_ids', 'stage'],
    rowsGo: true,
  },
  {
    table: 'mentor_case_concept',
    section: 'readInCases',
    purpose: 'MATCHING',
    whose:
      'case_id in (select c.id from mentor_case c join mentor m on m.id = c.mentor_id where m.person_id = $1)',
    columns: keep('case_id', 'concept_id', 'score', 'words'),
    shown: ['concept_id', 'score', 'words'],
    rowsGo: true,
  },
  {
    table: 'mentor_concept',
    section: 'readInHeadline',
    purpose: 'MATCHING',
    whose: 'mentor_id in (select m.id from mentor m where m.person_id = $1)',
    columns: keep('mentor_id', 'concept_id', 'score', 'words'),
    shown: ['concept_id', 'score', 'words'],
    rowsGo: true,
  },
];

/** What only helps the index of mentors. */
export const MENTORS_OF_NOBODY: Readonly<Record<string, string>> = {
  mentor_change: 'Which rows of mentors have changed, for the index in memory: ids and transaction numbers.',
  term_rarity: 'In how many of the cases of all mentors a stem stands, for stems of at least two: numbers.',
};
