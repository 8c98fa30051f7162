import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { placeOf } from './place-of.ts';
import './event-about.css';

const EventAbout_event = graphql(`
  fragment EventAbout_event on Event {
    id
    about {
      da
      en
      de
    }
    venue
    startsAt
    endsAt
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

/** The longer story of the day and the practical facts beside it. */
export function EventAbout(props: { event: FragmentType<typeof EventAbout_event> }) {
  const t = useTranslations('events.event');
  const formats = useFormats();
  const words = useWords();
  const event = readFragment(EventAbout_event, props.event);
  const facts: { icon: IconName; term: string; value: string }[] = [
    { icon: 'clock', term: t('when'), value: formats.dateTimeRange(event.startsAt, event.endsAt) },
    { icon: 'pin', term: t('where'), value: placeOf(event.venue, event.town.name) },
    { icon: 'building', term: t('organiser'), value: event.organiser.name },
  ];
  return (
    <div className="split event-about">
      <section className="prose" aria-labelledby="event-about">
        <h2 id="event-about">{t('about')}</h2>
        {words(event.about)
          .split(/\n{2,}/)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </section>
      <section aria-labelledby="event-facts" className="event-facts">
        <h2 id="event-facts">{t('factsTitle')}</h2>
        <dl>
          {facts.map(({ icon, term, value }) => (
            <div key={term}>
              <dt>
                <Icon name={icon} />
                {term}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
