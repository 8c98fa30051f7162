import { createElement, useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { inSentence } from '../../i18n/in-sentence.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useFactWords } from '../../i18n/use-fact-words.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import type { Mark } from '../../ui/marked-text.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { CompetenceCell, competenceLines, shownLinks } from './competence-reason.tsx';
import type { BestChangeFacts, ContributionFacts } from './rationale-fragment.ts';

/** One reason: whether it speaks for or against, its words, and whether those say the mark themselves. */
export type Reason = { mark: Mark; isSaid?: boolean; text: ReactNode };

type WrittenIn = 'DA' | 'EN' | 'DE';
type Evidence = ContributionFacts['evidence'];

/** Puts what the engine found into the reader's language: as lines of their own, or short for a cell of a table. */
export function useReasonWords() {
  const t = useTranslations('matching');
  const inWords = useWords();
  const { language } = useLanguage();
  const { number } = useFormats();
  const spoken = useSpokenLanguages();
  const facts = useFactWords();

  return useMemo(() => {
    // Many labels hold an “and” of their own, so they are told apart by commas.
    const named = (concepts: readonly { label: Words }[]) =>
      concepts.map((concept) => inSentence(inWords(concept.label), language)).join(', ');
    const name = (concept: { label: Words }) => inWords(concept.label);
    const about = { t, named, name, spoken: spoken.list };
    const fact = ({ criterion, state, evidence }: ContributionFacts) =>
      facts.line({ criterion, state, wanted: evidence.wanted, shown: evidence.shown });
    const inLanguage = (writtenIn: WrittenIn) => (words: ReactNode) =>
      createElement(OwnWords, { writtenIn, children: words });
    return {
      /** Whether it speaks for the match, as shown everywhere. */
      mark: markOf,
      /** The lines a reason list shows for one criterion: what fits first, then what is missing. */
      lines: (contribution: ContributionFacts, writtenIn: WrittenIn) =>
        isTold(contribution) && !facts.tells(contribution.evidence)
          ? linesFor[contribution.criterion](contribution, { ...about, own: inLanguage(writtenIn) })
          : [
              {
                mark: contribution.state,
                isSaid: contribution.state === 'UNKNOWN',
                text: fact(contribution),
              },
            ],
      /** The same in few words, for a cell whose row already names the criterion. */
      cell: (contribution: ContributionFacts, writtenIn: WrittenIn): Reason => ({
        mark: markOf(contribution),
        isSaid: contribution.state === 'UNKNOWN',
        text: capital(
          isTold(contribution) && !facts.tells(contribution.evidence)
            ? cellFor[contribution.criterion](contribution, { ...about, own: inLanguage(writtenIn) })
            : fact(contribution),
        ),
      }),
      /** The one change that would lift the number most. */
      change: ({ criterion, gain, concept }: BestChangeFacts) =>
        isOfMentors(criterion)
          ? t(`bestChange.${criterion}`, {
              concept: concept
                ? inSentence(inWords(concept.label), language)
                : t(criterion === 'INDUSTRY' ? 'bestChange.someIndustry' : 'bestChange.someTopic'),
              gain: number(gain),
            })
          : facts.change(criterion, number(gain)),
    };
  }, [t, inWords, language, number, spoken, facts]);
}

/** A free place is a free place: that others are taken costs points, but it is no fault to show. */
function markOf({ criterion, state, evidence }: ContributionFacts): Mark {
  return criterion === 'ROOM' && evidence.placesLeft ? 'FITS' : state;
}

type About = {
  t: ReturnType<typeof useTranslations<'matching'>>;
  named: (concepts: readonly { label: Words }[]) => string;
  name: (concept: { label: Words }) => string;
  spoken: (codes: readonly string[]) => string;
  /** The mentor's words are in a language of their own. */
  own: (words: ReactNode) => ReactNode;
};

/** The criteria that have sentences of their own; the others are told as facts. */
type Criterion = keyof typeof linesFor;

const isOfMentors = (criterion: ContributionFacts['criterion']): criterion is Criterion =>
  criterion in linesFor;
const isTold = (
  contribution: ContributionFacts,
): contribution is ContributionFacts & { criterion: Criterion } => isOfMentors(contribution.criterion);

const linesFor = {
  TOPICS: ({ state, evidence }, { t, named }) => {
    if (state === 'UNKNOWN') return [{ mark: state, isSaid: true, text: t('reason.topics.unknown') }];
    const lines: Reason[] = [];
    if (evidence.fitting.length > 0) lines.push({ mark: 'FITS', text: topicsWords(evidence, t, named) });
    else if (state === 'PARTLY')
      lines.push({ mark: 'PARTLY', text: t('reason.topics.related', { topics: named(evidence.missing) }) });
    if (evidence.missing.length > 0 && (evidence.fitting.length > 0 || state === 'MISSING'))
      lines.push({
        mark: 'MISSING',
        isSaid: true,
        text: t('reason.topics.missing', { topics: named(evidence.missing) }),
      });
    return lines;
  },
  COMPETENCE: (contribution, { t, named, ...about }) => {
    const { state, evidence } = contribution;
    if (state === 'UNKNOWN') return [{ mark: state, isSaid: true, text: t('reason.competence.unknown') }];
    const lines: Reason[] = competenceLines(contribution, { t, named, ...about });
    if (evidence.missing.length > 0)
      lines.push({
        mark: 'MISSING',
        isSaid: true,
        text: t('reason.competence.missing', { concepts: named(evidence.missing) }),
      });
    return lines;
  },
  INDUSTRY: ({ state, evidence }, { t, named }) => {
    const known = named(evidence.fitting);
    const sought = named(evidence.missing);
    const words = {
      FITS: () => t('reason.industry.fits', { industries: known }),
      PARTLY: () => t('reason.industry.partly', { industries: known || sought }),
      MISSING: () =>
        sought ? t('reason.industry.missingNamed', { industries: sought }) : t('reason.industry.missing'),
      UNKNOWN: () => t('reason.industry.unknown'),
    };
    return [{ mark: state, isSaid: state === 'UNKNOWN', text: words[state]() }];
  },
  STAGE: ({ state, evidence }, { t, own }) => {
    const title = evidence.caseTitles[0];
    const words = {
      FITS: () => (title ? t.rich('reason.stage.fitsCase', { title, own }) : t('reason.stage.fits')),
      PARTLY: () => t('reason.stage.partly'),
      MISSING: () => t('reason.stage.missing'),
      UNKNOWN: () => t('reason.stage.unknown'),
    };
    return [{ mark: state, isSaid: state === 'UNKNOWN', text: words[state]() }];
  },
  LANGUAGE: ({ state, evidence }, { t, spoken }) => {
    if (state === 'UNKNOWN') return [{ mark: state, isSaid: true, text: t('reason.language.unknown') }];
    if (state === 'MISSING') return [{ mark: state, text: t('reason.language.missing') }];
    return [{ mark: state, text: t('reason.language.fits', { languages: spoken(evidence.languages) }) }];
  },
  TRAVEL: ({ state, evidence }, { t }) => [
    { mark: state, isSaid: state === 'UNKNOWN', text: travelWords(state, evidence, t) },
  ],
  ROOM: ({ state, evidence }, { t }) => {
    if (state === 'UNKNOWN') return [{ mark: state, isSaid: true, text: t('reason.room.unknown') }];
    if (!evidence.placesLeft) return [{ mark: state, text: t('reason.room.missing') }];
    return [{ mark: 'FITS', text: t('reason.room.fits', { places: evidence.placesLeft }) }];
  },
} satisfies Partial<
  Record<ContributionFacts['criterion'], (contribution: ContributionFacts, about: About) => Reason[]>
>;

const cellFor: Record<Criterion, (contribution: ContributionFacts, about: About) => ReactNode> = {
  TOPICS: ({ state, evidence }, { t, named }) => {
    if (state === 'UNKNOWN') return t('cell.unknown');
    const missing = named(evidence.missing);
    if (evidence.fitting.length === 0)
      return t(state === 'PARTLY' ? 'cell.topicsRelated' : 'cell.topicsMissing', { topics: missing });
    const cases = evidence.caseTitles.length;
    const topics = named(evidence.fitting);
    const fitting = cases > 0 ? t('cell.topicsCases', { topics, cases }) : topics;
    return missing ? t('cell.topicsPartly', { fitting, missing }) : fitting;
  },
  COMPETENCE: (contribution, { t, named, ...about }) => {
    const { state, evidence } = contribution;
    if (state === 'UNKNOWN') return t('cell.unknown');
    return shownLinks(contribution).length > 0
      ? createElement(CompetenceCell, { contribution, t, named, ...about })
      : t('reason.competence.missing', { concepts: named(evidence.missing) });
  },
  INDUSTRY: ({ state, evidence }, { t, named }) => {
    if (state === 'UNKNOWN') return t('cell.unknown');
    return evidence.fitting.length > 0 ? named(evidence.fitting) : t('cell.industryMissing');
  },
  STAGE: ({ state }, { t }) =>
    t(
      (
        {
          FITS: 'cell.stageFits',
          PARTLY: 'cell.stagePartly',
          MISSING: 'cell.stageMissing',
          UNKNOWN: 'cell.unknown',
        } as const
      )[state],
    ),
  LANGUAGE: ({ state, evidence }, { t, spoken }) => {
    if (state === 'UNKNOWN') return t('cell.unknown');
    return state === 'MISSING' ? t('reason.language.missing') : spoken(evidence.languages);
  },
  TRAVEL: ({ state, evidence }, { t }) =>
    state === 'UNKNOWN' ? t('cell.unknown') : travelWords(state, evidence, t),
  ROOM: ({ state, evidence }, { t }) => {
    if (state === 'UNKNOWN') return t('cell.unknown');
    return evidence.placesLeft ? t('cell.room', { places: evidence.placesLeft }) : t('cell.roomMissing');
  },
};

function topicsWords({ fitting, caseTitles }: Evidence, t: About['t'], named: About['named']): string {
  const topics = named(fitting);
  const cases = caseTitles.length;
  return cases > 0 ? t('reason.topics.fitsCases', { topics, cases }) : t('reason.topics.fits', { topics });
}

function travelWords(state: Mark, { online, minutes, limitMinutes }: Evidence, t: About['t']): string {
  if (online && minutes == null) return t('reason.travel.online');
  if (minutes == null) return state === 'UNKNOWN' ? t('reason.travel.unknown') : t('reason.travel.apart');
  if (minutes === 0) return t('reason.travel.near');
  if (online) return t('reason.travel.onlineOr', { minutes });
  return state === 'FITS' || limitMinutes == null
    ? t('reason.travel.minutes', { minutes })
    : t('reason.travel.beyond', { minutes, limit: limitMinutes });
}

function capital(text: ReactNode): ReactNode {
  if (typeof text !== 'string') return text;
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
