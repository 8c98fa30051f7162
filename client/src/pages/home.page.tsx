import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { EventCard } from '../features/events/event-card.tsx';
import { firstEvents } from '../features/events/first-events.ts';
import { RegionMap } from '../features/places/region-map.tsx';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Figures } from '../ui/figures.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Steps } from '../ui/steps.tsx';
import { Doors } from '../features/site/doors.tsx';
import './home.page.css';

const HomePageQuery = graphql(`
  query HomePage {
    publicFigures {
      mentorsReady
      upcomingEvents
      answerPromiseBusinessDays
    }
    towns {
      id
      ...RegionMap_town
    }
    entrepreneurDays: events(first: 1, kind: ENTREPRENEUR_DAY) {
      nodes {
        id
        seatsLeft
        ...EventCard_event
      }
    }
    events(first: 6) {
      nodes {
        id
        seatsLeft
        ...EventCard_event
      }
    }
  }
`);

/** The front page: what this is for, where it is, and the four things one can do. */
export default function HomePage() {
  const t = useTranslations('home');
  const formats = useFormats();
  const [{ data, error }, retry] = useQuery({ query: HomePageQuery });
  const figures = data?.publicFigures;
  const events = data && firstEvents(data.entrepreneurDays.nodes[0], data.events.nodes, 3);
  const days = figures?.answerPromiseBusinessDays;

  return (
    <>
      <div className="hero">
        <div className="hero-inner">
          <div className="hero-words">
            <PageTitle
              eyebrow={t('eyebrow')}
              lead={t('lead')}
              documentTitle={t('documentTitle')}
              className="hero-title"
            >
              {t('title')}
            </PageTitle>
            <div className="cluster">
              <LinkButton to="/profile/new">{t('createProfile')}</LinkButton>
              <LinkButton to="/events" variant="secondary">
                {t('findEvent')}
              </LinkButton>
              <LinkButton to="/for-you" variant="quiet">
                {t('forYou')}
              </LinkButton>
            </div>
            <Figures
              items={[
                { label: t('figures.mentors'), value: figures ? formats.number(figures.mentorsReady) : '–' },
                { label: t('figures.events'), value: figures ? formats.number(figures.upcomingEvents) : '–' },
                { label: t('figures.answer'), value: days ? t('figures.answerValue', { days }) : '–' },
              ]}
            />
          </div>
          <RegionMap
            towns={data?.towns ?? []}
            link={(town) => (
              <Link to="/mentors" search={{ town: town.id }}>
                {town.name}
              </Link>
            )}
          />
        </div>
      </div>

      <Section title={t('doors.title')}>
        <Doors />
      </Section>

      <Section tone="sand" title={t('events.title')} action={<Link to="/events">{t('events.all')}</Link>}>
        {error && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
        {!data && !error && <Skeleton shape="table" count={6} />}
        {events?.length === 0 && <EmptyState icon="calendar">{t('events.none')}</EmptyState>}
        <ul className="event-list">
          {events?.map((event) => (
            <EventCard key={event.id} event={event} />
          ))}
        </ul>
      </Section>

      <Section title={t('how.title')} action={<Link to="/about">{t('how.more')}</Link>}>
        <Steps
          items={(['tell', 'suggest', 'meet'] as const).map((step) => ({
            title: t(`how.${step}.title`),
            text: t(`how.${step}.text`),
          }))}
        />
        {days && (
          <Card as="div" className="promise">
            <Icon name="clock" />
            <div>
              <p className="promise-title">{t('promise.title', { days })}</p>
              <p>{t('promise.text')}</p>
              <p>
                <Link to="/answer-times">{t('promise.link')}</Link>
              </p>
            </div>
          </Card>
        )}
      </Section>
    </>
  );
}
