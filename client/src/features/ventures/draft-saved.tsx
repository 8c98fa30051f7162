import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/icon.tsx';
import type { ProfileFormState } from './use-profile-form.ts';
import './draft-saved.css';

const pauseMs = 500;

/** Says “saved” once typing pauses, so that people dare to leave. It is not read out: it would interrupt the writing. */
export function DraftSaved({ form }: { form: ProfileFormState }) {
  const t = useTranslations('ventures.form');
  const [isSaved, setIsSaved] = useState(form.restored);
  const { subscribe } = form;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        setIsSaved(false);
        timer = setTimeout(() => setIsSaved(true), pauseMs);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe]);
  return (
    <span className="draft-saved" data-saved={isSaved} title={t('savedLong')}>
      {isSaved && (
        <>
          <Icon name="check" />
          {t('saved')}
        </>
      )}
    </span>
  );
}
