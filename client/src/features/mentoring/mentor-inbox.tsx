import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MatchContacts } from './match-contacts.tsx';

const MentorInbox_match = graphql(`
  fragment MentorInbox_match on MentorMatch {
    id
    state
    dueAt
    viewerCanAnswer
    request {
      id
      venture {
        id
        contactName
        idea
        writtenIn
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
      }
    }
    ...MatchContacts_match
  }
`);

type Props = { matches: readonly FragmentType<typeof MentorInbox_match>[]; ownEmail: string };

/** As a mentor: what waits for my answer first, then those I help. */
export function MentorInbox({ ownEmail, ...props }: Props) {
  const matches = readFragment(MentorInbox_match, props.matches);
  const t = useTranslations('mentoring.my');
  const words = useWords();
  const { date, dateLong } = useFormats();
  const waiting = matches.filter((match) => match.state === 'ASKED' || match.state === 'QUESTION');
  const helped = matches.filter((match) => match.state === 'MATCHED');
  const place = (match: (typeof matches)[number]) => (
    <>
      <Tag tone="heather">{words(match.request.venture.industry.label)}</Tag>
      <Tag>{match.request.venture.town.name}</Tag>
    </>
  );
  return (
    <>
      <section className="stack">
        <h3>{t('waiting')}</h3>
        {waiting.length === 0 && <p className="muted">{t('waitingEmpty')}</p>}
        <ul className="stack">
          {waiting.map((match) => (
            <Card
              key={match.id}
              as="li"
              headingLevel={4}
              highlighted={match.viewerCanAnswer}
              title={match.request.venture.contactName}
              tags={
                <>
                  {match.viewerCanAnswer && match.dueAt && (
                    <Tag tone="amber" icon="clock">
                      {t('answerBy', { date: date(match.dueAt) })}
                    </Tag>
                  )}
                  {place(match)}
                </>
              }
              footer={
                match.viewerCanAnswer && (
                  <LinkButton to="/matches/$matchId" params={{ matchId: match.id }}>
                    {t('answer')}
                  </LinkButton>
                )
              }
            >
              <p>
                <OwnWords writtenIn={match.request.venture.writtenIn}>{match.request.venture.idea}</OwnWords>
              </p>
              {!match.viewerCanAnswer && (
                <p className="muted">
                  {t('questionSent', {
                    name: match.request.venture.contactName,
                    date: match.dueAt ? dateLong(match.dueAt) : '',
                  })}
                </p>
              )}
            </Card>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h3>{t('matches')}</h3>
        {helped.length === 0 && <p className="muted">{t('matchesEmpty')}</p>}
        <ul className="stack">
          {helped.map((match) => (
            <Card
              key={match.id}
              as="li"
              headingLevel={4}
              tags={place(match)}
              title={
                <Link to="/matches/$matchId" params={{ matchId: match.id }}>
                  {match.request.venture.contactName}
                </Link>
              }
            >
              <p>
                <OwnWords writtenIn={match.request.venture.writtenIn}>{match.request.venture.idea}</OwnWords>
              </p>
              <MatchContacts match={match} ownEmail={ownEmail} />
            </Card>
          ))}
        </ul>
      </section>
    </>
  );
}
