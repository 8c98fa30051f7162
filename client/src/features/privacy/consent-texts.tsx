import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';

export const ConsentTexts_text = graphql(`
  fragment ConsentTexts_text on ConsentText {
    id
    version
    words {
      da
      en
      de
    }
  }
`);

/** What people are asked to agree to, word by word, as it reads now. */
export function ConsentTexts(props: { texts: readonly FragmentType<typeof ConsentTexts_text>[] }) {
  const t = useTranslations('privacy.texts');
  const words = useWords();
  return (
    <ul className="consent-texts">
      {readFragment(ConsentTexts_text, props.texts).map((text) => (
        <li key={text.id}>
          <blockquote>{words(text.words)}</blockquote>
          <p className="muted small">{t('version', { version: text.version })}</p>
        </li>
      ))}
    </ul>
  );
}
