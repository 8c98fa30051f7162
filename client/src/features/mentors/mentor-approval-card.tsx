import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MentorCases } from './mentor-cases.tsx';

const MentorApprovalCard_mentor = graphql(`
  fragment MentorApprovalCard_mentor on Mentor {
    id
    name
    headline
    writtenIn
    languages
    meeting
    capacity
    conflictCvrs
    town {
      id
      name
    }
    ...MentorCases_mentor
  }
`);

type Props = {
  mentor: FragmentType<typeof MentorApprovalCard_mentor>;
  isPending: boolean;
  onApprove: (mentorId: string, name: string) => void;
};

/** A new mentor to read through and approve: everything an adviser needs on one card. */
export function MentorApprovalCard({ isPending, onApprove, ...props }: Props) {
  const mentor = readFragment(MentorApprovalCard_mentor, props.mentor);
  const t = useTranslations('mentors');
  const spoken = useSpokenLanguages();
  const conflicts = mentor.conflictCvrs ?? [];
  return (
    <Card
      as="li"
      headingLevel={2}
      title={mentor.name}
      tags={
        <>
          <Tag tone="pine">{t('card.tag', { town: mentor.town.name })}</Tag>
          <Tag>{t('card.speaks', { languages: spoken.list(mentor.languages) })}</Tag>
          <Tag>{t(`meetingSummary.${mentor.meeting}`)}</Tag>
          <Tag>{t('approve.capacity', { count: mentor.capacity })}</Tag>
          {conflicts.length > 0 && (
            <Tag tone="amber">{t('approve.conflicts', { cvrs: conflicts.join(', ') })}</Tag>
          )}
        </>
      }
      footer={
        <Button
          pending={isPending}
          pendingLabel={t('approve.pending')}
          aria-label={t('approve.actionNamed', { name: mentor.name })}
          onClick={() => onApprove(mentor.id, mentor.name)}
        >
          {t('approve.action')}
        </Button>
      }
    >
      <p className="lead">
        <OwnWords writtenIn={mentor.writtenIn}>{mentor.headline}</OwnWords>
      </p>
      <MentorCases mentor={mentor} headingLevel={3} />
    </Card>
  );
}
