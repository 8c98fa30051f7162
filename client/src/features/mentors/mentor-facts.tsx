import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { SummaryList } from '../../ui/summary-list.tsx';

const MentorFacts_mentor = graphql(`
  fragment MentorFacts_mentor on Mentor {
    id
    languages
    meeting
    travelLimitMinutes
    hasRoom
    pausedUntil
    town {
      id
      name
    }
  }
`);

/** The practical side: where, how and in which languages one can meet. */
export function MentorFacts(props: { mentor: FragmentType<typeof MentorFacts_mentor> }) {
  const mentor = readFragment(MentorFacts_mentor, props.mentor);
  const t = useTranslations('mentors');
  const { date } = useFormats();
  const spoken = useSpokenLanguages();
  const travel = { term: t('page.travel'), value: t('page.minutes', { minutes: mentor.travelLimitMinutes }) };
  const room = mentor.pausedUntil
    ? t('page.paused', { date: date(mentor.pausedUntil) })
    : t(mentor.hasRoom ? 'page.hasRoom' : 'page.isFull');
  return (
    <SummaryList
      items={[
        { term: t('page.town'), value: mentor.town.name },
        { term: t('page.languages'), value: spoken.listAlone(mentor.languages) },
        { term: t('page.meeting'), value: t(`meetingSummary.${mentor.meeting}`) },
        ...(mentor.meeting === 'ONLINE' ? [] : [travel]),
        { term: t('page.room'), value: room },
      ]}
    />
  );
}
