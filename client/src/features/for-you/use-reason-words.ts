import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { inSentence } from '../../i18n/in-sentence.ts';
import { useFactWords } from '../../i18n/use-fact-words.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords, type Words } from '../../i18n/use-words.ts';
import type { ForYouItem_ItemFragment } from '../../gql/graphql.ts';

export type ReasonFacts = ForYouItem_ItemFragment['reasons'][number];
export type ForYouKindName = ForYouItem_ItemFragment['kind'];

/** Puts one reason of a kind of thing into the reader's language; undefined for one that needs no words. */
export function useReasonWords(): (kind: ForYouKindName, reason: ReasonFacts) => string | undefined {
  const t = useTranslations('fits.reason');
  const words = useWords();
  const { language } = useLanguage();
  const facts = useFactWords();
  return useMemo(() => {
    const named = (concepts: readonly { label: Words }[]) =>
      concepts.map(({ label }) => inSentence(words(label), language)).join(', ');
    return (kind, reason) =>
      hasOwnWords(reason) && !facts.tells(reason)
        ? wordsFor[reason.criterion](reason, { kind, t, named })
        : facts.line(reason);
  }, [t, words, language, facts]);
}

type About = {
  kind: ForYouKindName;
  t: ReturnType<typeof useTranslations<'fits.reason'>>;
  named: (concepts: readonly { label: Words }[]) => string;
};

const hasOwnWords = (reason: ReasonFacts): reason is ReasonFacts & { criterion: keyof typeof wordsFor } =>
  reason.criterion in wordsFor;

const wordsFor = {
  TOPICS: (reason, { kind, t, named }) => {
    const { state, fitting, missing } = reason;
    if (state === 'MISSING') return t('topicsMissing', { topics: named(missing) });
    if (kind === 'EVENT') {
      return fitting.length > 0
        ? t('eventTopics', { topics: named(fitting) })
        : t('eventTopicsRelated', { topics: named(missing) });
    }
    if (fitting.length === 0) return t('topicsRelated', { topics: named(missing) });
    // A mentor's number also counts how many cases show it: all that is needed may fit and still fit partly.
    if (missing.length === 0) return t(state === 'FITS' ? 'topics' : 'topicsFew', { topics: named(fitting) });
    return t('topicsPartly', { topics: named(fitting), missing: named(missing) });
  },
  COMPETENCE: ({ state, fitting, missing }, { t, named }) => {
    if (state === 'MISSING') return undefined;
    if (fitting.length === 0) return t('competenceRelated');
    if (missing.length === 0) return t('competence', { topics: named(fitting) });
    return t('competencePartly', { topics: named(fitting), missing: named(missing) });
  },
  INDUSTRY: ({ state, fitting }, { kind, t, named }) => {
    const isBusiness = kind === 'BUSINESS';
    if (state === 'FITS') return t(isBusiness ? 'businessIndustry' : 'industry', { topics: named(fitting) });
    if (state !== 'PARTLY') return undefined;
    return t(isBusiness ? 'businessIndustryPartly' : 'industryPartly');
  },
  STAGE: ({ state }, { t }) => {
    if (state === 'FITS') return t('stage');
    return state === 'PARTLY' ? t('stagePartly') : undefined;
  },
  LANGUAGE: () => undefined,
  TRAVEL: ({ state, minutes, online }, { t }) => {
    if (minutes == null) return online ? t('online') : undefined;
    if (minutes === 0) return t('near');
    if (online) return t('onlineOr', { minutes });
    return t(state === 'FITS' ? 'minutes' : 'far', { minutes });
  },
  ROOM: ({ placesLeft }, { t }) => (placesLeft ? t('room', { places: placesLeft }) : t('full')),
} satisfies Partial<
  Record<ReasonFacts['criterion'], (reason: ReasonFacts, about: About) => string | undefined>
>;
