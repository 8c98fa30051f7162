import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { PersonType } from '../../people/graphql/index.ts';
import { INTRODUCTION_KINDS, introductionKindValues } from '../model/introduction-kinds.ts';
import { INTRODUCTION_STATES } from '../model/introduction-words.ts';
import type { IntroductionState } from '../model/introduction-words.ts';
import type { IntroductionView } from '../queries/introduction-rows.ts';

registerEnumType(INTRODUCTION_KINDS, {
  name: 'IntroductionKind',
  description: 'What two sides are brought together for.',
  valuesConfig: introductionKindValues,
});

registerEnumType(INTRODUCTION_STATES, {
  name: 'IntroductionState',
  description: 'Where an introduction stands.',
  valuesConfig: {
    PROPOSED: { description: 'Proposed; nobody has been asked yet.' },
    APPROVAL: { description: 'Waits for the approval of staff.' },
    FIRST_SIDE: { description: 'The side that is asked first has the turn.' },
    SECOND_SIDE: { description: 'The first side said yes; the second has the turn.' },
    INTRODUCED: { description: 'Both have said yes and know each other.' },
    DECLINED: { description: 'One of them has said no.' },
    WITHDRAWN: { description: 'Taken back before it was decided.' },
    LOST: { description: 'What it was about has gone to somebody else, or is gone.' },
    ENDED: { description: 'Over, with an outcome.' },
  },
});

@ObjectType('Introduction', {
  description: 'Two sides are brought together; told as one of them sees it.',
  simpleResolvers: true,
})
export class IntroductionType implements Omit<IntroductionView, 'hasTalk'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => INTRODUCTION_KINDS, { description: 'What for.' })
  kind!: string;

  @Field(() => WordsType, { description: 'What it is about.' })
  title!: Words;

  @Field(() => INTRODUCTION_STATES, { description: 'Where it stands.' })
  state!: IntroductionState;

  @Field(() => PersonType, {
    nullable: true,
    description:
      'The other one; null until the two can talk, where the view is blind until they are introduced, and when they are no longer here.',
  })
  other!: { readonly id: string; readonly name: string } | null;

  @Field(() => Date, { nullable: true, description: 'Since when the two know each other.' })
  introducedAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was over, however it went.' })
  endedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it went, in the codes of its kind, such as HELPED.',
  })
  outcome!: string | null;
}

export const IntroductionConnectionType = countedConnectionType('Introduction', IntroductionType);
