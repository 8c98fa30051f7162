import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { readDraft, removeDraft, writeDraft } from './draft-storage.ts';

const pauseMs = 300;

/** The values a form begins with: the draft where there is one, the defaults for everything it lacks. */
export function useDraftValues<Values extends FieldValues>(key: string | undefined, defaults: Values) {
  const [begin] = useState(() => {
    const draft = key === undefined ? undefined : readDraft(key, new Date());
    const restored = typeof draft === 'object' && draft !== null;
    return { values: restored ? { ...defaults, ...draft } : defaults, restored };
  });
  return begin;
}

/** Saves the form as it is filled in, a moment after the last key and when the page is left; `clear` ends it. */
export function useDraft<Values extends FieldValues, Out>(
  key: string | undefined,
  form: UseFormReturn<Values, unknown, Out>,
): { clear: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (key === undefined) return;
    const save = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      writeDraft(key, form.getValues(), new Date());
    };
    const saveIfWaiting = () => {
      if (timer.current !== undefined) save();
    };
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(save, pauseMs);
      },
    });
    window.addEventListener('pagehide', saveIfWaiting);
    return () => {
      saveIfWaiting();
      stopWatching();
      window.removeEventListener('pagehide', saveIfWaiting);
    };
  }, [key, form]);

  const clear = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (key !== undefined) removeDraft(key);
  }, [key]);

  return { clear };
}
