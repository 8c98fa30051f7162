import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { OwnWords } from '../../ui/own-words.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';

const VentureSummary_venture = graphql(`
  fragment VentureSummary_venture on Venture {
    id
    idea
    writtenIn
    stage
    languages
    meeting
    travelLimitMinutes
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

/** What an entrepreneur has told about the venture, as a mentor reads it before answering. */
export function VentureSummary(props: { venture: FragmentType<typeof VentureSummary_venture> }) {
  const venture = readFragment(VentureSummary_venture, props.venture);
  const t = useTranslations('ventures');
  const words = useWords();
  const spoken = useSpokenLanguages();
  return (
    <SummaryList
      items={[
        { term: t('summary.idea'), value: <OwnWords writtenIn={venture.writtenIn}>{venture.idea}</OwnWords> },
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
