import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ResponseFigureView } from '../queries/response-figures.ts';
import { REQUEST_KINDS } from './request.enums.ts';

@ObjectType('ResponseFigure', {
  description:
    'How fast requests of a kind are answered by one unit: its own turns and those of whoever it asked, in the last 365 days. What was counted is null when there were fewer than five turns.',
  simpleResolvers: true,
})
export class ResponseFigureType implements Omit<ResponseFigureView, 'unitId'> {
  @Field(() => REQUEST_KINDS, { description: 'What is asked for.' })
  kind!: string;

  @Field(() => Int, { description: 'Within how many business days we answer.' })
  promiseBusinessDays!: number;

  @Field(() => Int, { description: 'Within how many business days whoever is asked answers.' })
  turnBusinessDays!: number;

  @Field(() => Int, { nullable: true, description: 'How many turns ended with an answer, or without one.' })
  turns!: number | null;

  @Field(() => Float, { nullable: true, description: 'Half of the turns took no longer.' })
  medianBusinessDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'Nine of ten turns took no longer.' })
  ninetiethBusinessDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'Which share of them was answered in time, 0 to 1.' })
  onTimeShare!: number | null;
}
