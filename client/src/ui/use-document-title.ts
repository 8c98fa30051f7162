import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

let heading = '';
let hasErrors = false;
let words = { site: 'Vækstbro', error: '' };

/** Names the browser tab after the page: “Mentorer – Vækstbro”. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) heading = title;
    write();
  }, [title]);
}

/**
 * Puts “Fejl:” before the tab's words while a form has errors: the first thing a screen reader says after a failed
 * submit (the pattern of the Danish and British public design systems).
 */
export function useErrorInDocumentTitle(present: boolean): void {
  const t = useTranslations('ui');
  const error = t('errorPrefix');
  useEffect(() => {
    words = { ...words, error };
    hasErrors = present;
    write();
    return () => {
      hasErrors = false;
      write();
    };
  }, [present, error]);
}

function write(): void {
  const title = heading && heading !== words.site ? `${heading} – ${words.site}` : words.site;
  // A soft hyphen only helps the heading to break.
  const plain = title.replaceAll('\u00ad', '');
  document.title = hasErrors ? `${words.error} ${plain}` : plain;
}
