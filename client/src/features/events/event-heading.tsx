import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { placeOf } from './place-of.ts';

const EventHeading_event = graphql(`
  fragment EventHeading_event on Event {
    id
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
    town {
      id
      name
    }
  }
`);

type Props = {
  event: FragmentType<typeof EventHeading_event>;
  /** Another heading than the event's own title, such as what became of a sign-up. */
  title?: string;
  lead?: ReactNode;
};

/** When and where in one heather line, the title, and what it is about in a sentence. */
export function EventHeading({ title, lead, ...props }: Props) {
  const event = readFragment(EventHeading_event, props.event);
  const formats = useFormats();
  const words = useWords();
  return (
    <PageTitle
      eyebrow={`${formats.dateTimeRange(event.startsAt, event.endsAt)} · ${placeOf(event.venue, event.town.name)}`}
      lead={lead ?? words(event.lead)}
    >
      {title ?? words(event.title)}
    </PageTitle>
  );
}
