import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { FaceView } from '../queries/faces.ts';
import type { ChoiceView, RankingView } from '../queries/ranking.ts';
import { COHORT_KINDS, COHORT_SIDES } from './cohort.enums.ts';
import { CohortFaceType } from './face.type.ts';

@ObjectType('CohortChoice', { description: 'One whom the viewer can rank.', simpleResolvers: true })
export class CohortChoiceType implements ChoiceView {
  @Field(() => ID, { description: 'Under which they take part.' })
  id!: string;

  @Field(() => CohortFaceType, { description: 'What the viewer may see of them.' })
  face!: FaceView;

  @Field(() => Float, { description: 'How well they fit, 0 to 100.' })
  score!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Which choice they are, 1 is the dearest; null when none.',
  })
  rank!: number | null;
}

@ObjectType('CohortRanking', {
  description: 'Whom the viewer would like best, of those who fit them.',
  simpleResolvers: true,
})
export class CohortRankingType implements RankingView {
  @Field(() => ID, { description: 'Under which the viewer takes part.' })
  id!: string;

  @Field(() => COHORT_KINDS, { description: 'What for.' })
  kind!: string;

  @Field(() => String, { description: 'What advisers call it.' })
  name!: string;

  @Field(() => COHORT_SIDES, { description: 'On which side the viewer is.' })
  side!: RankingView['side'];

  @Field(() => String, { description: 'The last day, `2026-03-31`.' })
  until!: string;

  @Field(() => Boolean, { description: 'Whether the viewer can still rank.' })
  viewerCanRank!: boolean;
}
