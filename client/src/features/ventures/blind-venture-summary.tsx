import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { OwnWords } from '../../ui/own-words.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';

const BlindVentureSummary_venture = graphql(`
  fragment BlindVentureSummary_venture on BlindVenture {
    id
    stage
    languages
    meeting
    industry {
      id
      label {
        da
        en
        de
      }
    }
    town {
      id
      name
    }
    topics {
      id
      label {
        da
        en
        de
      }
    }
  }
`);

type Props = {
  venture: FragmentType<typeof BlindVentureSummary_venture>;
  /** The idea in the entrepreneur’s own words, where they have opened it. */
  idea: { words: string; writtenIn: 'DA' | 'EN' | 'DE' } | null;
};

/** What help is needed with, without saying whose it is: what a mentor reads before answering. */
export function BlindVentureSummary({ idea, ...props }: Props) {
  const venture = readFragment(BlindVentureSummary_venture, props.venture);
  const t = useTranslations('ventures');
  const words = useWords();
  const spoken = useSpokenLanguages();
  return (
    <SummaryList
      items={[
        ...(idea
          ? [
              {
                term: t('summary.idea'),
                value: <OwnWords writtenIn={idea.writtenIn}>{idea.words}</OwnWords>,
              },
            ]
          : []),
        { term: t('summary.topics'), value: venture.topics.map((topic) => words(topic.label)).join(', ') },
        { term: t('summary.industry'), value: words(venture.industry.label) },
        { term: t('summary.stage'), value: t(`stageShort.${venture.stage}`) },
        { term: t('summary.town'), value: venture.town.name },
        { term: t('summary.meeting'), value: t(`meetingSummary.${venture.meeting}`) },
        { term: t('summary.languages'), value: spoken.listAlone(venture.languages) },
      ]}
    />
  );
}
