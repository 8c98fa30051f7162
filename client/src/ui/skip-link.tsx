import { useTranslations } from 'use-intl';

/** The first thing a keyboard reaches: past the head, to the page. */
export function SkipLink() {
  const t = useTranslations('ui');
  return (
    <a
      className="skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('skipToContent')}
    </a>
  );
}
