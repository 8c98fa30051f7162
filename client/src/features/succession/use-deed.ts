import { useTranslations } from 'use-intl';
import type { ProblemCode } from '../../i18n/problem-code.ts';
import { showToast } from '../../ui/toast.ts';

/** What a deed came to: the thing, or the expected “no”. */
type Came = { problem?: { code: ProblemCode } | null } | undefined;

/** Says in a toast how a deed went; resolves to whether it was done. */
export function useDeed() {
  const t = useTranslations();
  return async (deed: Promise<Came>, done: string): Promise<boolean> => {
    const came = await deed;
    const message = !came ? t('ui.sendFailed') : came.problem ? t(`problems.${came.problem.code}`) : done;
    showToast({ message });
    return came !== undefined && !came.problem;
  };
}
