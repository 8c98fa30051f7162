import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { MyTickets } from '../features/events/my-tickets.tsx';
import type { MyPageQuery as MyPageData } from '../gql/graphql.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { usePersonName } from '../i18n/use-person-name.ts';

type Props = {
  viewer: NonNullable<MyPageData['viewer']>;
  /** The latest who saw what is kept about me. */
  sightings: MyPageData['seenBy']['nodes'];
};

/** Beside what happens: my messages and tickets, who has seen me, and the ways to my data and consents. */
export function MyCorner({ viewer, sightings }: Props) {
  const t = useTranslations('requests.mine');
  const fits = useTranslations('searches');
  const work = useTranslations('candidates.corner');
  const { dateShort } = useFormats();
  const personName = usePersonName();
  return (
    <>
      <section aria-labelledby="my-messages">
        <h2 id="my-messages">{t('messages')}</h2>
        <p className={viewer.unreadMessageCount > 0 ? 'my-unread' : undefined}>
          {t('unread', { count: viewer.unreadMessageCount })}
        </p>
        <p>
          <Link to="/messages">{t('messagesAction')}</Link>
        </p>
      </section>
      <section aria-labelledby="my-for-you">
        <h2 id="my-for-you">{fits('corner')}</h2>
        <p>{fits('cornerText')}</p>
        <p className="cluster">
          <Link to="/for-you">{fits('cornerForYou')}</Link>
          <Link to="/my/searches">{fits('cornerSearches')}</Link>
        </p>
      </section>
      <section aria-labelledby="my-work">
        <h2 id="my-work">{work('title')}</h2>
        <p className="cluster">
          {viewer.viewerCanPostCandidates ? (
            <Link to="/candidates/new">{work('post')}</Link>
          ) : (
            <Link to="/my/candidate">{work('me')}</Link>
          )}
          <Link to="/my/vacancies">{work('jobs')}</Link>
          {viewer.viewerCanSearchCandidates && <Link to="/candidates">{work('search')}</Link>}
        </p>
      </section>
      {viewer.tickets.length > 0 && (
        <section aria-labelledby="my-tickets">
          <h2 id="my-tickets">{t('tickets')}</h2>
          <MyTickets tickets={viewer.tickets} />
        </section>
      )}
      <section aria-labelledby="my-seen">
        <h2 id="my-seen">{t('seen')}</h2>
        {sightings.length === 0 ? (
          <p>{t('seenNone')}</p>
        ) : (
          <ul className="stack-s">
            {latestOfEach(sightings).map((sighting) => (
              <li key={sighting.id}>
                {t('seenBy', {
                  who: sighting.viewer
                    ? personName(sighting.viewer.name)
                    : (sighting.organisation?.name ?? t('someone')),
                  date: dateShort(sighting.at),
                })}
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link to="/my/seen">{t('seenAction')}</Link>
        </p>
      </section>
      <section aria-labelledby="my-data">
        <h2 id="my-data">{t('data')}</h2>
        <p>{t('dataText')}</p>
        <p className="cluster">
          <Link to="/my/data">{t('dataAction')}</Link>
          <Link to="/my/consents">{t('consentsAction')}</Link>
        </p>
      </section>
    </>
  );
}

type Sighting = Props['sightings'][number];

const shown = 3;

/** Who looked most recently, each once with their last look; the sightings come newest first. */
function latestOfEach(sightings: readonly Sighting[]): Sighting[] {
  const latest = new Map<string | undefined, Sighting>();
  for (const sighting of sightings) {
    const who = sighting.viewer?.id ?? sighting.organisation?.id;
    if (!latest.has(who)) latest.set(who, sighting);
  }
  return [...latest.values()].slice(0, shown);
}
