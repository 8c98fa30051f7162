import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Stage } from '../model/stage.ts';
import type { BlindVentureView } from '../queries/blind-venture.ts';
import { MEETINGS, STAGES } from './venture.type.ts';

@ObjectType('BlindVenture', {
  description:
    'What somebody is asked to help with, without saying whose it is: nothing anybody wrote, and no way to the owner.',
  simpleResolvers: true,
})
export class BlindVentureType implements BlindVentureView {
  @Field(() => ID, { description: 'Which one; it is the id of what it is shown in, never the venture’s.' })
  id!: string;

  @Field(() => ConceptType, { description: 'What it lives off, or will.' })
  industry!: Concept;

  @Field(() => STAGES, { description: 'How far it is.' })
  stage!: Stage;

  @Field(() => TownType, { description: 'Where it is, no finer than the town.' })
  town!: Town;

  @Field(() => [ConceptType], { description: 'What it needs help with.' })
  topics!: Concept[];

  @Field(() => [String], { description: 'The languages spoken there (ISO 639-1).' })
  languages!: string[];

  @Field(() => MEETINGS, { description: 'How one can meet.' })
  meeting!: Meeting;

  @Field(() => Int, { description: 'How many minutes of travel are no hindrance.' })
  travelLimitMinutes!: number;

  @Field(() => Date, { description: 'Since when it has been looking for help.' })
  submittedAt!: string;
}
