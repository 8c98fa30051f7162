import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
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
    }
    request {
      id
      venture {
        id
        contactName
      }
    }
  }
`);

/** What the two have written to each other so far: the question, its answer, and a greeting with the yes. */
export function Conversation(props: { match: FragmentType<typeof Conversation_match> }) {
  const match = readFragment(Conversation_match, props.match);
  const t = useTranslations('mentoring.match');
  const mentor = match.mentor.name;
  const lines = [
    { who: t('questionFrom', { mentor }), words: match.question },
    { who: t('theirAnswer', { name: match.request.venture.contactName }), words: match.questionAnswer },
    { who: t('greeting', { mentor }), words: match.state === 'MATCHED' ? match.words : null },
  ].filter((line) => line.words);
  if (lines.length === 0) return null;
  return (
    <dl className="conversation">
      {lines.map((line) => (
        <div key={line.who}>
          <dt>{line.who}</dt>
          <dd>{line.words}</dd>
        </div>
      ))}
    </dl>
  );
}
