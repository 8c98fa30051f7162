import { useTranslations } from 'use-intl';
import { useLanguage } from '../i18n/language.tsx';
import { languageNames, languages, type Language } from '../i18n/languages.ts';

type Props = { onChoose?: (language: Language) => void };

/** The three languages, each in its own words. The page and what is typed in it stay. */
export function LanguageSwitch({ onChoose }: Props) {
  const t = useTranslations('ui.header');
  const { language, setLanguage } = useLanguage();
  return (
    <div className="languages" role="group" aria-label={t('language')}>
      {languages.map((candidate) => (
        <button
          key={candidate}
          type="button"
          className="nav-item"
          lang={candidate}
          aria-pressed={candidate === language}
          onClick={() => {
            setLanguage(candidate);
            onChoose?.(candidate);
          }}
        >
          {languageNames[candidate]}
        </button>
      ))}
    </div>
  );
}
