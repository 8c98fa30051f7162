import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../../platform/problem.ts';
import { MatchNextChoice } from '../model/match-next-choice.entity.ts';

/** Whom the adviser has named to be asked next, in this order. */
export async function nextChoices(em: EntityManager, matchId: string): Promise<string[]> {
  const choices = await em.find(MatchNextChoice, { matchId }, { orderBy: { position: 'asc' } });
  return choices.map(({ mentorId }) => mentorId);
}

/** Remembers whom to ask next. */
export function nameNextChoices(em: EntityManager, matchId: string, mentorIds: readonly string[]): void {
  mentorIds.forEach((mentorId, index) =>
    em.create(MatchNextChoice, { matchId, position: index + 1, mentorId }),
  );
}

/** Refuses choices that nobody can mean: the same mentor twice, or one who has already said no, stayed silent, or is not there. */
export async function mustBeChoices(
  em: EntityManager,
  requestId: string,
  mentorId: string,
  mentorIds: readonly string[],
): Promise<void> {
  if (new Set([mentorId, ...mentorIds]).size <= mentorIds.length)
    throw new Problem('INVALID', 'nextMentorIds');
  if (mentorIds.length === 0) return;
  const list = `{${mentorIds.join(',')}}`;
  const known = await em.execute<{ id: string; has_refused: boolean }[]>(
    `select m.id, exists (select from mentor_match x where x.request_id = ? and x.mentor_id = m.id
                             and x.state in ('DECLINED', 'LAPSED')) as has_refused
       from mentor m where m.id = any(?) and m.approved_at is not null and m.hidden_at is null`,
    [requestId, list],
  );
  if (known.length < mentorIds.length) throw new Problem('NOT_FOUND', 'nextMentorIds');
  if (known.some(({ has_refused: hasRefused }) => hasRefused)) {
    throw new Problem('MENTOR_UNSUITABLE', 'nextMentorIds');
  }
}
