import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { eventJsonLd } from './event-json-ld.ts';

const EventStructuredData_event = graphql(`
  fragment EventStructuredData_event on Event {
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
    town {
      id
      name
    }
    organiser {
      id
      name
    }
  }
`);

/** The event as search engines read it (schema.org `Event`). A data block: browsers never run it, so the CSP lets it be. */
export function EventStructuredData(props: { event: FragmentType<typeof EventStructuredData_event> }) {
  const event = readFragment(EventStructuredData_event, props.event);
  const { language } = useLanguage();
  return <script type="application/ld+json">{eventJsonLd(event, language, window.location.origin)}</script>;
}
