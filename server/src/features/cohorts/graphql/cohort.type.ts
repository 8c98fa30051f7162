import { Field, ID, Int, ObjectType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import type { CohortView } from '../queries/cohort-rows.ts';
import * as words from './cohort.enums.ts';

@ObjectType('Cohort', {
  description: 'Some who wait for the same kind of thing, planned together.',
  simpleResolvers: true,
})
export class CohortType implements CohortView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => words.COHORT_KINDS, { description: 'What for.' })
  kind!: string;

  @Field(() => String, { description: 'What advisers call it.' })
  name!: string;

  @Field(() => words.COHORT_STATES, { description: 'Where it stands.' })
  state!: CohortView['state'];

  @Field(() => Date, { description: 'Since when it is there.' })
  createdAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of who made it; null when they are no longer here.',
  })
  createdBy!: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of the ranking, `2026-03-31`.' })
  rankUntil!: string | null;

  @Field(() => Boolean, { description: 'Whether plans are being made at this moment.' })
  isBeingPlanned!: boolean;

  @Field(() => Int, { description: 'How far that is, 0 to 100.' })
  progress!: number;

  @Field(() => words.COHORT_NOTICES, { nullable: true, description: 'Why the last attempt made no plans.' })
  notice!: CohortView['notice'];

  @Field(() => Date, { nullable: true, description: 'When the plans were made.' })
  plannedAt!: string | null;

  @Field(() => words.PLAN_METHODS, { nullable: true, description: 'Which plan has become real.' })
  publishedPlan!: CohortView['publishedPlan'];

  @Field(() => Date, { nullable: true, description: 'When it was published or thrown away.' })
  endedAt!: string | null;

  @Field(() => Int, { description: 'How many wait.' })
  seekers!: number;

  @Field(() => Int, { description: 'How many had places when it was last planned.' })
  offers!: number;

  @Field(() => Int, { description: 'How many places they had together.' })
  places!: number;

  @Field(() => Int, { description: 'How many who wait have said whom they would like.' })
  rankedBySeekers!: number;

  @Field(() => Int, { description: 'How many who have places have said so.' })
  rankedByOffers!: number;

  @Field(() => Boolean, { description: 'Whether the viewer can ask both sides whom they would like.' })
  viewerCanOpenRanking!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can have plans made.' })
  viewerCanMakePlans!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can make a plan real.' })
  viewerCanPublish!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can throw it away.' })
  viewerCanDiscard!: boolean;
}

export const CohortConnectionType = countedConnectionType('Cohort', CohortType);
