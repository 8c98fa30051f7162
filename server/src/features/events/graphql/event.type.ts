import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../../platform/graphql/connection.ts';
import { DateTimeScalar } from '../../../platform/graphql/scalars.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { OrganisationType } from '../../organisations/graphql/index.ts';
import type { OrganisationView } from '../../organisations/index.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { EVENT_KINDS } from '../model/event-kind.ts';
import type { EventKind } from '../model/event-kind.ts';
import type { EventRow, EventSessionRow } from '../queries/event-rows.ts';

registerEnumType(EVENT_KINDS, {
  name: 'EventKind',
  description: 'What kind of event it is.',
  valuesConfig: {
    ENTREPRENEUR_DAY: { description: 'A day with parallel sessions for everybody with an idea.' },
    COURSE: { description: 'Teaches something, perhaps over several days.' },
    MEETING: { description: 'A meeting, a visit or a network evening.' },
  },
});

@ObjectType('EventSession', {
  description: 'One part of an event, with seats of its own.',
  simpleResolvers: true,
})
export class EventSessionType implements EventSessionRow {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => WordsType, { description: 'What it is called.' })
  title!: Words;

  @Field(() => String, { nullable: true, description: 'Who speaks.' })
  speaker!: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the house.' })
  room!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt!: string;

  @Field(() => Int, { description: 'How many seats it has.' })
  capacity!: number;

  @Field(() => Int, { description: 'How many of them are free.' })
  seatsLeft!: number;

  @Field(() => Int, { description: 'How many wait for one.' })
  waitingCount!: number;
}

@ObjectType('Event', { description: 'Something people can sign up to.', simpleResolvers: true })
export class EventType implements EventRow {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name in web addresses.' })
  slug!: string;

  @Field(() => EVENT_KINDS, { description: 'What kind of event it is.' })
  kind!: EventKind;

  @Field(() => WordsType, { description: 'What it is called.' })
  title!: Words;

  @Field(() => WordsType, { description: 'What it is about, in a sentence.' })
  lead!: Words;

  @Field(() => WordsType, { description: 'What happens, at length.' })
  about!: Words;

  @Field(() => String, { description: 'The house it takes place in.' })
  venue!: string;

  @Field(() => TownType, { description: 'The town it takes place in.' })
  town!: Town;

  @Field(() => OrganisationType, { description: 'Who arranges it.' })
  organiser!: OrganisationView;

  @Field(() => Int, { description: 'Which focus area of the business policy it serves, 1 to 6.' })
  focusArea!: number;

  @Field(() => [ConceptType], {
    description: 'What it helps with; none where it is about no topic of the vocabulary.',
  })
  topics!: Concept[];

  @Field(() => DateTimeScalar, { description: 'When it begins; until then people can sign up.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt!: string;

  @Field(() => Int, { description: 'How many seats it has.' })
  capacity!: number;

  @Field(() => Int, { description: 'How many of them are free.' })
  seatsLeft!: number;

  @Field(() => Int, { description: 'How many wait for one.' })
  waitingCount!: number;

  @Field(() => Int, {
    description: 'Goes up when an organiser changes the event; send it back with a change.',
  })
  version!: number;

  @Field(() => [EventSessionType], { description: 'Its parts, earliest first.' })
  sessions!: EventSessionRow[];

  @Field(() => Boolean, { description: 'Whether you run this event.' })
  viewerCanSeeSignUps!: boolean;
}

export const EventConnectionType = connectionType('Event', EventType);
