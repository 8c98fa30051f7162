import { randomUUID } from 'node:crypto';
import type { Api } from '../../../testing/run-operation.ts';
import type { Someone } from './journey.ts';

export interface MatchAnswered {
  match: { id: string; state: string } | null;
  problem: { code: string; field: string | null } | null;
}

const ANSWER = 'match { id state } problem { code field }';
const SUGGEST = `mutation ($input: SuggestMentorInput!) { done: suggestMentor(input: $input) { ${ANSWER} } }`;
const UNDO = `mutation ($matchId: ID!) { done: undoSuggestion(input: { matchId: $matchId }) { ${ANSWER} } }`;
const REPLY = `mutation ($input: AnswerMatchInput!) { done: answerMatch(input: $input) { ${ANSWER} } }`;
const TELL = `mutation ($input: AnswerQuestionInput!) { done: answerQuestion(input: $input) { ${ANSWER} } }`;
const END = `mutation ($input: EndMatchInput!) { done: endMatch(input: $input) { ${ANSWER} } }`;

/** What people do with matches, as the pages ask for it. */
export function deskOf(api: Api) {
  const run = async (document: string, variables: object, by: Someone): Promise<MatchAnswered> =>
    (await api.run<{ done: MatchAnswered }>(document, variables, by)).done;
  const suggest = (by: Someone, requestId: string, mentorId: string, said: object = {}) =>
    run(
      SUGGEST,
      {
        input: {
          requestId,
          mentorId,
          idempotencyKey: randomUUID(),
          overrideReason: 'De kender hinanden.',
          ...said,
        },
      },
      by,
    );

  return {
    suggest,
    undo: (by: Someone, matchId: string) => run(UNDO, { matchId }, by),
    answer: (by: Someone, matchId: string, answer: object) =>
      run(REPLY, { input: { matchId, ...answer } }, by),
    tell: (by: Someone, matchId: string, words: string) => run(TELL, { input: { matchId, words } }, by),
    end: (by: Someone, matchId: string, came: object = { outcome: 'HELPED' }) =>
      run(END, { input: { matchId, ...came } }, by),
    /** A match whose mentor has been asked; returns its id. */
    async ask(by: Someone, requestId: string, mentorId: string): Promise<string> {
      const { match, problem } = await suggest(by, requestId, mentorId);
      if (!match) throw new Error(`Not suggested: ${problem?.code}`);
      api.clock.advance(30_000);
      await api.runJobs();
      return match.id;
    },
  };
}
