import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { dismissToast, showToast } from '../ui/toast.ts';
import { SuggestMentorMutation, UndoSuggestionMutation } from './desk.operations.ts';

/** What an adviser proposes: a mentor for a request, with a reason when it is not the best match. */
export type Suggestion = {
  requestId: string;
  entrepreneurName: string;
  mentorId: string;
  mentorName: string;
  /** Whom to ask when the mentor does not answer in time, in order. */
  nextMentorIds: readonly string[];
  overrideReason?: string;
};

type Options = {
  onSuggested: (requestId: string) => void;
  /** There is nothing to suggest for any more: it was withdrawn, or who asked is gone. */
  onClosed: (requestId: string) => void;
  onUndone: (requestId: string | undefined) => void;
};

/** As long as the buttons of the next case wait, so that the second click of two suggests nobody there. */
const restMs = 600;

/** What was refused, and of which request; nothing of a closed one is shown any more. */
type Refusal = { requestId: string; words: string; isClosed: boolean };

/** Suggesting with thirty seconds to think again: the toast, the timeline and the key U undo the same thing. */
export function useSuggesting({ onSuggested, onClosed, onUndone }: Options) {
  const t = useTranslations();
  const [, suggestMentor] = useMutation(SuggestMentorMutation);
  const [, undoSuggestion] = useMutation(UndoSuggestionMutation);
  const [pendingMentorId, setPendingMentorId] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isResting, setIsResting] = useState(false);
  const latest = useRef<{ matchId: string; mentorName: string; toast: number }>(undefined);
  // The same proposal keeps its key until it is answered, so that a second try is not a second suggestion.
  const keys = useRef(new Map<string, string>());

  useEffect(() => {
    if (!isResting) return;
    const timer = setTimeout(() => setIsResting(false), restMs);
    return () => clearTimeout(timer);
  }, [isResting]);

  const undo = async (matchId: string, mentorName: string) => {
    const { data } = await undoSuggestion({ input: { matchId } });
    if (latest.current?.matchId === matchId) {
      dismissToast(latest.current.toast);
      latest.current = undefined;
    }
    const match = data?.undoSuggestion.match;
    if (match) {
      showToast({ message: t('mentoring.suggest.undone', { mentor: mentorName }) });
      // Whoever has undone it means the next click.
      setIsResting(false);
      onUndone(match.request?.id);
    } else {
      showToast({ message: data ? t('mentoring.suggest.tooLate') : t('ui.sendFailed') });
    }
  };

  /** Sends the proposal; resolves to false when the best match has changed and a reason is now needed. */
  const suggest = async (suggestion: Suggestion): Promise<boolean> => {
    const { requestId, mentorId, mentorName, nextMentorIds, entrepreneurName, overrideReason } = suggestion;
    const what = [requestId, mentorId, overrideReason ?? '', ...nextMentorIds].join(' ');
    const idempotencyKey = keys.current.get(what) ?? crypto.randomUUID();
    keys.current.set(what, idempotencyKey);
    setRefusal(undefined);
    setPendingMentorId(mentorId);
    const { data } = await suggestMentor({
      input: { requestId, mentorId, nextMentorIds: [...nextMentorIds], overrideReason, idempotencyKey },
    });
    setPendingMentorId(undefined);
    if (!data) {
      setRefusal({ requestId, words: t('ui.sendFailed'), isClosed: false });
      return true;
    }
    keys.current.delete(what);
    const { match, problem: refused } = data.suggestMentor;
    if (!match) {
      const isClosed = refused?.field === 'requestId' && refused.code !== 'REQUEST_TAKEN';
      const words = isClosed
        ? t('mentoring.suggest.closed')
        : t(refused ? `problems.${refused.code}` : 'ui.sendFailed');
      setRefusal({ requestId, words, isClosed });
      if (isClosed) onClosed(requestId);
      return refused?.code !== 'OVERRIDE_REASON_REQUIRED';
    }
    const toast = showToast({
      message: t('mentoring.suggest.done', {
        mentor: mentorName,
        name: entrepreneurName.split(' ')[0] ?? entrepreneurName,
      }),
      until: match.releaseAt,
      undo: () => undo(match.id, mentorName),
    });
    latest.current = { matchId: match.id, mentorName, toast };
    setIsResting(true);
    onSuggested(requestId);
    return true;
  };

  return {
    suggest,
    undo,
    undoLatest: () => latest.current && void undo(latest.current.matchId, latest.current.mentorName),
    pendingMentorId,
    /** Just after a suggestion, when nothing may be suggested by the same two clicks. */
    isResting,
    refusal,
    forgetRefusal: () => setRefusal(undefined),
  };
}

export type Suggesting = ReturnType<typeof useSuggesting>;
