import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { MentorInbox_MatchFragment } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import { entrepreneurName } from './entrepreneur-name.ts';
import { MatchContacts } from './match-contacts.tsx';

const MentorInbox_match = graphql(`
  fragment MentorInbox_match on MentorMatch {
    id
    state
    dueAt
    viewerCanAnswer
    idea
    ideaWrittenIn
    mentor {
      id
      name
    }
    contacts {
      name
    }
    blindVenture {
      id
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
      town {
        id
        name
      }
    }
    ...MatchContacts_match
  }
`);

type Props = { matches: readonly FragmentType<typeof MentorInbox_match>[]; ownEmail: string };

/** As a mentor: what waits for my answer, nearest deadline first. Who it is stands there once I have said yes. */
export function MentorInbox(props: Pick<Props, 'matches'>) {
  const matches = readFragment(MentorInbox_match, props.matches);
  const t = useTranslations('mentoring');
  const { date, dateLong } = useFormats();
  return (
    <ul className="stack">
      {matches.map((match) => (
        <Card
          key={match.id}
          as="li"
          headingLevel={3}
          highlighted={match.viewerCanAnswer}
          title={t('match.unknownTitle', { town: match.blindVenture.town.name })}
          tags={
            <>
              {match.viewerCanAnswer && match.dueAt && (
                <Tag tone="amber" icon="clock">
                  {t('my.answerBy', { date: date(match.dueAt) })}
                </Tag>
              )}
              <Place match={match} />
            </>
          }
          footer={
            match.viewerCanAnswer && (
              <LinkButton to="/matches/$matchId" params={{ matchId: match.id }}>
                {t('my.answer')}
              </LinkButton>
            )
          }
        >
          <Idea match={match} />
          {!match.viewerCanAnswer && (
            <p className="muted">
              {t('my.questionSent', {
                name: entrepreneurName(match) ?? t('match.unknown'),
                date: match.dueAt ? dateLong(match.dueAt) : '',
              })}
            </p>
          )}
        </Card>
      ))}
    </ul>
  );
}

/** As a mentor: those I help, and how we reach each other. */
export function HelpedList({ ownEmail, ...props }: Props) {
  const matches = readFragment(MentorInbox_match, props.matches);
  const t = useTranslations('mentoring');
  return (
    <ul className="stack">
      {matches.map((match) => (
        <Card
          key={match.id}
          as="li"
          headingLevel={3}
          tags={<Place match={match} />}
          title={
            <Link to="/matches/$matchId" params={{ matchId: match.id }}>
              {entrepreneurName(match) ?? t('match.unknownTitle', { town: match.blindVenture.town.name })}
            </Link>
          }
        >
          <Idea match={match} />
          {match.contacts.length === 0 && <p className="muted">{t('match.notShared')}</p>}
          <MatchContacts match={match} ownEmail={ownEmail} />
        </Card>
      ))}
    </ul>
  );
}

type PartProps = { match: MentorInbox_MatchFragment };

function Place({ match }: PartProps) {
  const words = useWords();
  return (
    <>
      <Tag tone="heather">{words(match.blindVenture.industry.label)}</Tag>
      <Tag>{match.blindVenture.town.name}</Tag>
    </>
  );
}

/** The idea where it is opened to me, else what help is needed with. */
function Idea({ match }: PartProps) {
  const words = useWords();
  const { list } = useFormats();
  return (
    <p>
      {match.idea && match.ideaWrittenIn ? (
        <OwnWords writtenIn={match.ideaWrittenIn}>{match.idea}</OwnWords>
      ) : (
        list(match.blindVenture.topics.map((topic) => words(topic.label)))
      )}
    </p>
  );
}
