import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { DateLeaf } from './date-leaf.tsx';
import { EventSeats } from './event-seats.tsx';
import { placeOf } from './place-of.ts';
import { useWords } from '../../i18n/use-words.ts';
import './featured-event.css';

const FeaturedEvent_event = graphql(`
  fragment FeaturedEvent_event on Event {
    id
    slug
    title {
      da
      en
      de
    }
    lead {
      da
      en
      de
    }
    venue
    startsAt
    endsAt
    capacity
    seatsLeft
    waitingCount
    town {
      id
      name
    }
  }
`);

/** The next Entrepreneur Day, larger than the rest: the one day a year that the region must not miss. */
export function FeaturedEvent(props: { event: FragmentType<typeof FeaturedEvent_event> }) {
  const t = useTranslations('events.list');
  const event = readFragment(FeaturedEvent_event, props.event);
  const formats = useFormats();
  const words = useWords();
  return (
    <section className="featured-event" aria-labelledby="featured-event">
      <DateLeaf at={event.startsAt} large />
      <div className="featured-event-what">
        <p className="featured-event-eyebrow">{t('featuredEyebrow')}</p>
        <h2 id="featured-event">{words(event.title)}</h2>
        <p className="featured-event-lead">{words(event.lead)}</p>
        <p>
          {formats.dateTimeRange(event.startsAt, event.endsAt)} · {placeOf(event.venue, event.town.name)}
        </p>
      </div>
      <div className="featured-event-room">
        <EventSeats {...event} />
        <LinkButton to="/events/$slug" params={{ slug: event.slug }} wide>
          {event.seatsLeft > 0 ? t('featuredAction') : t('featuredActionFull')}
        </LinkButton>
      </div>
    </section>
  );
}
