import { Field, ID, ObjectType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { HAT_KINDS } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { HatView } from '../queries/hats.ts';
import type { PersonView } from '../queries/people-by-id.ts';

@ObjectType('Person', { description: 'Somebody the viewer may know the name of.', simpleResolvers: true })
export class PersonType implements Pick<PersonView, 'id' | 'name'> {
  @Field(() => ID, { description: 'Who.' })
  id!: string;

  @Field(() => String, { description: 'What they are called.' })
  name!: string;
}

@ObjectType('Hat', {
  description: 'What a person may do here, for an organisation or for none.',
  simpleResolvers: true,
})
export class HatType implements Pick<HatView, 'id' | 'kind'> {
  @Field(() => ID, { description: 'Which hat.' })
  id!: string;

  @Field(() => HAT_KINDS, { description: 'What kind of hat it is.' })
  kind!: HatKind;

  @Field(() => Date, { description: 'Since when it is worn.' })
  givenAt!: string;
}

export const HatConnectionType = countedConnectionType('Hat', HatType);

@ObjectType('EndHatResult', { description: 'The hat that was ended, or why not.', simpleResolvers: true })
export class EndHatResult {
  @Field(() => ID, { nullable: true, description: 'The hat that is worn no longer.' })
  hatId!: string | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why it was not ended.' })
  problem!: ProblemType | null;
}
