import DataLoader from 'dataloader';
import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { recordReads } from '../../audit/index.ts';
import { conceptReader } from '../../matching/index.ts';
import { maySeeMentor, maySeeMentorFrame } from '../model/mentor.policy.ts';
import { mentorView, SELECT_MENTOR } from './mentor-rows.ts';
import type { MentorRow, MentorView } from './mentor-rows.ts';

const BY_ID = statement('mentors.by-id', `${SELECT_MENTOR} where m.id = any($1::uuid[])`);
const BY_PERSON = statement('mentors.by-person', `${SELECT_MENTOR} where m.person_id = $1`);

/** These mentors' rows, whoever asks; those who are gone are missing. */
export function mentorRowsById(sql: Rows, ids: readonly string[]): Promise<MentorRow[]> {
  return sql.all<MentorRow>(BY_ID, [ids]);
}

type Asking = Pick<Context, 'sql'>;
const loaders = new WeakMap<Asking, DataLoader<string, MentorRow | null>>();

/**
 * One mentor's row, whoever asks; everything that one request asks for at the same time is one statement. Nothing is
 * remembered, so that a mutation's answer shows the change.
 */
export function mentorRow(context: Asking, mentorId: string): Promise<MentorRow | null> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader(
      async (ids) => {
        const rows = await context.sql.all<MentorRow>(BY_ID, [[...new Set(ids)]]);
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id) ?? null);
      },
      { cache: false },
    );
    loaders.set(context, loader);
  }
  return loader.load(mentorId);
}

/** The mentor, if the viewer may see them. Where an adviser sees more than everybody does, the mentor sees that they have. */
export async function mentorById(
  context: Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId' | 'app'>,
  mentorId: string,
): Promise<MentorView | null> {
  const row = isId(mentorId) ? await mentorRow(context, mentorId) : null;
  if (!row || !maySeeMentor(context.viewer, row)) return null;
  if (maySeeMentorFrame(context.viewer, row)) {
    const { id: recordId, personId } = row;
    await recordReads(context, {
      purpose: 'CASE_WORK',
      recordKind: 'MENTOR',
      rows: [{ personId, recordId }],
    });
  }
  return mentorView(row, context.viewer, await conceptReader(context));
}

/** A person as a mentor, for themself. */
export async function mentorOfPerson(
  context: Pick<Context, 'sql' | 'viewer' | 'clock' | 'app'>,
  personId: string,
): Promise<MentorView | null> {
  const row = await context.sql.one<MentorRow>(BY_PERSON, [personId]);
  return row && mentorView(row, context.viewer, await conceptReader(context));
}
