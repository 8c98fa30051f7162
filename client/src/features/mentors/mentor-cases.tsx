import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import './mentor-cases.css';

const MentorCases_mentor = graphql(`
  fragment MentorCases_mentor on Mentor {
    id
    writtenIn
    cases {
      id
      title
      story
      stage
      industry {
        id
        label {
          da
          en
          de
        }
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
  }
`);

type Props = { mentor: FragmentType<typeof MentorCases_mentor>; headingLevel: 3 | 4 };

/** What a mentor has done, as several short stories instead of one biography. */
export function MentorCases({ headingLevel, ...props }: Props) {
  const mentor = readFragment(MentorCases_mentor, props.mentor);
  const t = useTranslations('mentors');
  const words = useWords();
  return (
    <ul className="mentor-cases">
      {mentor.cases.map((mentorCase) => (
        <Card
          key={mentorCase.id}
          as="li"
          headingLevel={headingLevel}
          title={<OwnWords writtenIn={mentor.writtenIn}>{mentorCase.title}</OwnWords>}
          tags={
            <>
              <Tag tone="heather">{words(mentorCase.industry.label)}</Tag>
              <Tag>{t(`stageShort.${mentorCase.stage}`)}</Tag>
            </>
          }
        >
          <p className="mentor-case-story">
            <OwnWords writtenIn={mentor.writtenIn}>{mentorCase.story}</OwnWords>
          </p>
          <p className="cluster mentor-case-topics">
            {mentorCase.topics.map((topic) => (
              <Tag key={topic.id} tone="pine">
                {words(topic.label)}
              </Tag>
            ))}
          </p>
        </Card>
      ))}
    </ul>
  );
}
