import { ArgsType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { countedConnectionType, PageArgs } from '../../../platform/graphql/connection.ts';
import { VentureType } from '../../ventures/graphql/index.ts';
import type { VentureView } from '../../ventures/index.ts';
import { REQUEST_STATES } from '../model/mentoring-words.ts';
import type { MentorRequestState } from '../model/mentoring-words.ts';
import type { RequestView } from '../queries/request-rows.ts';

registerEnumType(REQUEST_STATES, {
  name: 'MentorRequestState',
  description: 'Where a request for a mentor stands.',
  valuesConfig: {
    WAITING: { description: 'Waits for an adviser to suggest a mentor.' },
    SUGGESTED: { description: 'A mentor is suggested and has not said yes or no.' },
    MATCHED: { description: 'A mentor said yes.' },
    CLOSED: { description: 'The match is over, or the entrepreneur asks no more.' },
  },
});

@ObjectType('MentorRequest', { description: 'An entrepreneur waits for a mentor.', simpleResolvers: true })
export class MentorRequestType implements Omit<RequestView, 'row'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => REQUEST_STATES, { description: 'Where it stands.' })
  state!: MentorRequestState;

  @Field(() => Date, { description: 'Since when the entrepreneur waits; a no does not begin it anew.' })
  openedAt!: string;

  @Field(() => Date, {
    description:
      'Until when whoever has the turn is asked to answer; of a closed one, when a first answer was promised.',
  })
  dueAt!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when we owe an answer, however often our turn began anew; null while we are in time.',
  })
  lateSince!: string | null;

  @Field(() => VentureType, {
    description: 'What help is needed with; a mentor sees less of it before the match.',
  })
  venture!: VentureView;

  @Field(() => Boolean, { description: 'Whether the viewer can suggest a mentor now.' })
  viewerCanSuggest!: boolean;
}

export const MentorRequestConnectionType = countedConnectionType('MentorRequest', MentorRequestType);

@ArgsType()
export class MentorRequestsArgs extends PageArgs {
  @Field(() => REQUEST_STATES, {
    nullable: true,
    description: 'Only requests that stand here; all when not said.',
  })
  state?: MentorRequestState | null;
}
