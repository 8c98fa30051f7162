import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import type { Colleague } from '../features/requests/hand-over-form.tsx';
import { showToast } from '../ui/toast.ts';
import { HandOverRequestMutation, TakeRequestMutation } from './requests.operations.ts';

/** What staff do with a request wherever they meet it: take it, or give it on; each says how it went. */
export function useRequestMoves() {
  const t = useTranslations();
  const [taking, takeRequest] = useMutation(TakeRequestMutation);
  const [handing, handOverRequest] = useMutation(HandOverRequestMutation);
  const [handingOverId, setHandingOverId] = useState<string>();
  const [takingId, setTakingId] = useState<string>();

  const take = async (requestId: string) => {
    setTakingId(requestId);
    const { data } = await takeRequest({ input: { requestId } });
    setTakingId(undefined);
    const problem = data?.takeRequest.problem;
    showToast({
      message: !data ? t('ui.sendFailed') : problem ? t(`problems.${problem.code}`) : t('requests.take.done'),
    });
  };
  /** Resolves to whether it was handed over; the form stays while it was not. */
  const handOver = async (requestId: string, to: Colleague | null, words: string | undefined) => {
    const { data } = await handOverRequest({ input: { requestId, personId: to?.id ?? null, words } });
    const problem = data?.handOverRequest.problem;
    if (!data || problem) {
      showToast({ message: problem ? t(`problems.${problem.code}`) : t('ui.sendFailed') });
      return false;
    }
    setHandingOverId(undefined);
    showToast({
      message: to ? t('requests.handOver.done', { name: to.name }) : t('requests.handOver.doneTeam'),
    });
    return true;
  };
  return {
    take,
    takingId: taking.fetching ? takingId : undefined,
    handOver,
    isHandingOver: handing.fetching,
    /** The request whose form stands open. */
    handingOverId,
    openHandOver: setHandingOverId,
  };
}
