import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { inSentence } from './in-sentence.ts';
import { useLanguage } from './language.tsx';
import { useWords, type Words } from './use-words.ts';
import type { Criterion, Fit } from '../gql/graphql.ts';

/** One respect in which a pair fits or does not, told in labels and bands. */
export type Fact = {
  criterion: Criterion;
  state: Fit;
  wanted: readonly Words[];
  shown: readonly Words[];
};

/** Puts a fact into the reader's language, for kinds that say in labels what is wanted and what there is. */
export function useFactWords() {
  const t = useTranslations('facts');
  const words = useWords();
  const { language } = useLanguage();
  return useMemo(() => {
    const listed = (labels: readonly Words[]) =>
      labels.map((label) => inSentence(words(label), language)).join(', ');
    return {
      /** Whether these words tell it better than the words of its criterion. */
      tells: ({ wanted, shown }: Pick<Fact, 'wanted' | 'shown'>) => wanted.length + shown.length > 0,
      line: ({ criterion, state, wanted, shown }: Fact): string => {
        const name = t(`name.${criterion}`);
        if (state === 'UNKNOWN') return t('open', { name });
        const labels = { name, shown: listed(shown), wanted: listed(wanted) };
        if (shown.length === 0) return wanted.length > 0 ? t('lacks', labels) : t('bare', { name, state });
        return state === 'FITS' || wanted.length === 0 ? t('has', labels) : t('hasNot', labels);
      },
      change: (criterion: Criterion, gain: string) => t('change', { name: t(`name.${criterion}`), gain }),
    };
  }, [t, words, language]);
}
