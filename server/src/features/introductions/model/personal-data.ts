import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/**
 * With whom somebody was brought together: both sides find it among their data, neither finds the other. Why it ended is
 * found by whoever wrote it, and goes when they or one of the two go.
 */
export const INTRODUCTIONS_DATA: readonly PersonalTable[] = [
  {
    table: 'introduction',
    section: 'introductions',
    purpose: 'MATCHING',
    whose: '(first_person_id = $1 or second_person_id = $1)',
    columns: {
      ...keep(
        'id',
        'kind',
        'request_id',
        'subject_kind',
        'subject_id',
        'is_exclusive',
        'first_person_id',
        'second_person_id',
        'state',
        'proposed_by',
        'proposed_at',
        'approved_by',
        'approved_at',
        'first_asked_at',
        'first_answer',
        'first_answered_at',
        'second_asked_at',
        'second_answer',
        'second_answered_at',
        'talk_opened_at',
        'introduced_at',
        'ended_at',
        'outcome',
        'outcome_on',
        'version',
      ),
      outcome_reason: 'NULL',
    },
    shown: ['kind', 'state', 'proposed_at', 'introduced_at', 'ended_at', 'outcome'],
  },
  {
    table: 'introduction',
    section: 'introductionsEnded',
    purpose: 'CASE_WORK',
    whose: 'outcome_by = $1',
    columns: { ...keep('outcome_by'), outcome_reason: 'NULL' },
    shown: ['ended_at', 'outcome', 'outcome_reason'],
    kept: { days: 730, after: 'ended_at', then: 'SCRUB' },
  },
];
