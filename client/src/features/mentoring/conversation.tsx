import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { OwnWords } from '../../ui/own-words.tsx';
import './conversation.css';

const Conversation_match = graphql(`
  fragment Conversation_match on MentorMatch {
    id
    state
    words
    question
    questionAnswer
    mentor {
      id
      name
      writtenIn
    }
    request {
      id
      venture {
        id
        contactName
        writtenIn
      }
    }
  }
`);

/** What the two have written to each other so far: the question, its answer, and a greeting with the yes. */
export function Conversation(props: { match: FragmentType<typeof Conversation_match> }) {
  const match = readFragment(Conversation_match, props.match);
  const t = useTranslations('mentoring.match');
  const mentor = match.mentor.name;
  const [mentors, entrepreneurs] = [match.mentor.writtenIn, match.request.venture.writtenIn];
  const lines = [
    { who: t('questionFrom', { mentor }), words: match.question, writtenIn: mentors },
    {
      who: t('theirAnswer', { name: match.request.venture.contactName }),
      words: match.questionAnswer,
      writtenIn: entrepreneurs,
    },
    {
      who: t('greeting', { mentor }),
      words: match.state === 'MATCHED' ? match.words : null,
      writtenIn: mentors,
    },
  ].filter((line) => line.words);
  if (lines.length === 0) return null;
  return (
    <dl className="conversation">
      {lines.map((line) => (
        <div key={line.who}>
          <dt>{line.who}</dt>
          <dd>
            <OwnWords writtenIn={line.writtenIn}>{line.words}</OwnWords>
          </dd>
        </div>
      ))}
    </dl>
  );
}
