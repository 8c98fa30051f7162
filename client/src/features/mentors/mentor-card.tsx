import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import './mentor-card.css';

const MentorCard_mentor = graphql(`
  fragment MentorCard_mentor on Mentor {
    id
    name
    headline
    writtenIn
    languages
    hasRoom
    isFaded
    town {
      id
      name
    }
    cases {
      id
      title
    }
  }
`);

const shownCases = 2;

/** One mentor in the public list: who, what they have done, and whether they have room. */
export function MentorCard(props: { mentor: FragmentType<typeof MentorCard_mentor> }) {
  const mentor = readFragment(MentorCard_mentor, props.mentor);
  const t = useTranslations('mentors.card');
  const faded = useTranslations('freshness')('faded');
  const spoken = useSpokenLanguages();
  return (
    <Card
      as="li"
      className="mentor-card"
      tags={
        <>
          <Tag tone="pine">{t('tag', { town: mentor.town.name })}</Tag>
          {mentor.isFaded && <Tag tone="amber">{faded}</Tag>}
        </>
      }
      title={
        <Link to="/mentors/$mentorId" params={{ mentorId: mentor.id }} className="mentor-card-link">
          {mentor.name}
        </Link>
      }
    >
      <p className="mentor-card-headline">
        <OwnWords writtenIn={mentor.writtenIn}>{mentor.headline}</OwnWords>
      </p>
      <ul className="mentor-card-cases">
        {mentor.cases.slice(0, shownCases).map((mentorCase) => (
          <li key={mentorCase.id}>
            <OwnWords writtenIn={mentor.writtenIn}>{mentorCase.title}</OwnWords>
          </li>
        ))}
      </ul>
      <p className="mentor-card-facts">
        <span>{t('speaks', { languages: spoken.list(mentor.languages) })}</span>
        <span className={mentor.hasRoom ? 'mentor-card-room' : undefined}>
          <Icon name={mentor.hasRoom ? 'check' : 'minus'} />
          {mentor.hasRoom ? t('room') : t('full')}
        </span>
      </p>
    </Card>
  );
}
