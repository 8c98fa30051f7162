import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { OwnWords } from '../../ui/own-words.tsx';
import { entrepreneurName } from './entrepreneur-name.ts';
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
    ideaWrittenIn
    contacts {
      name
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
  const mentor = usePersonName()(match.mentor.name);
  const mentors = match.mentor.writtenIn;
  const entrepreneurs = match.request?.venture.writtenIn ?? match.ideaWrittenIn ?? mentors;
  const lines = [
    { who: t('questionFrom', { mentor }), words: match.question, writtenIn: mentors },
    {
      who: t('theirAnswer', { name: entrepreneurName(match) ?? t('unknown') }),
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
