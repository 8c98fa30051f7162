import type { Context } from '../../../platform/graphql/context.ts';
import type { Language } from '../../../platform/language.ts';
import { wears } from '../../../platform/viewer.ts';
import { recordReads } from '../../audit/index.ts';
import { readThroughGrant } from '../../disclosure/index.ts';
import { maySeeContacts } from '../model/match.policy.ts';
import type { MatchContact, MatchRow } from './match-rows.ts';

type Reading = Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>;

/** What it is about, in the entrepreneur's own words; null for whom it is not open. */
export async function ideaOfMatch(context: Reading, { row }: { row: MatchRow }): Promise<string | null> {
  return (await readsIdea(context, row)) ? row.venture.idea : null;
}

/** The language of those words. */
export async function ideaLanguage(context: Reading, { row }: { row: MatchRow }): Promise<Language | null> {
  return (await readsIdea(context, row)) ? row.venture.language : null;
}

/** How to reach the others, as far as they have opened it to the viewer: nobody needs their own address. */
export async function contactsOfMatch(context: Reading, { row }: { row: MatchRow }): Promise<MatchContact[]> {
  if (!maySeeContacts(context.viewer, row)) return [];
  const [mentor, entrepreneur] = await Promise.all([
    readsContact(context, 'MENTOR', row.mentorId, row.mentorPersonId),
    readsContact(context, 'VENTURE', row.venture.id, row.entrepreneurId),
  ]);
  const { contactName: name, contactEmail: email } = row.venture;
  return [...(mentor ? [row.mentorContact] : []), ...(entrepreneur ? [{ name, email }] : [])];
}

async function readsIdea(context: Reading, row: MatchRow): Promise<boolean> {
  if (context.viewer && context.viewer.personId === row.entrepreneurId) return true;
  return readsOf(context, 'VENTURE', row.venture.id, row.entrepreneurId, 'IDEA');
}

function readsContact(context: Reading, recordKind: string, recordId: string, personId: string | null) {
  if (context.viewer?.personId === personId) return Promise.resolve(false);
  return readsOf(context, recordKind, recordId, personId, 'CONTACT');
}

/** Advisers read for their work, everybody else through a grant; either way the person sees that they have. */
async function readsOf(
  context: Reading,
  recordKind: string,
  recordId: string,
  personId: string | null,
  group: string,
): Promise<boolean> {
  if (!wears(context.viewer, 'ADVISER')) return readThroughGrant(context, { recordKind, recordId }, group);
  if (personId)
    await recordReads(context, { purpose: 'CASE_WORK', recordKind, rows: [{ personId, recordId }] });
  return true;
}
