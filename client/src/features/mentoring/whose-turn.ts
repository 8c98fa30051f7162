/** What decides whose turn it is in a request, as the entrepreneur sees it. */
export type TurnFacts<Match extends { state: string } = { state: string }> = {
  confirmedAt?: string | null;
  mentorRequest?: {
    state: string;
    dueAt: string;
    lateSince?: string | null;
    matches: readonly Match[];
  } | null;
};

export type Turn<Match> =
  | { kind: 'CONFIRM' | 'CLOSED' }
  | { kind: 'ADVISER'; until: string; lateSince: string | null }
  | { kind: 'MENTOR' | 'QUESTION' | 'MATCHED'; match: Match };

/** Who has the turn: the entrepreneur to confirm or to answer, an adviser, a mentor, or nobody because it is a match. */
export function whoseTurn<Match extends { state: string }>(venture: TurnFacts<Match>): Turn<Match> {
  const request = venture.mentorRequest;
  if (!venture.confirmedAt || !request) return { kind: 'CONFIRM' };
  if (request.state === 'CLOSED') return { kind: 'CLOSED' };
  const open = (state: string) => request.matches.find((match) => match.state === state);
  const matched = open('MATCHED');
  if (matched) return { kind: 'MATCHED', match: matched };
  const question = open('QUESTION');
  if (question) return { kind: 'QUESTION', match: question };
  const asked = open('ASKED');
  if (asked) return { kind: 'MENTOR', match: asked };
  return { kind: 'ADVISER', until: request.dueAt, lateSince: request.lateSince ?? null };
}
