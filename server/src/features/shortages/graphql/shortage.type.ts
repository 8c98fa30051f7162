import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType, PageArgs } from '../../../platform/graphql/connection.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import { CONCEPT_SCHEMES } from '../../vocabulary/index.ts';
import type { Concept, ConceptScheme } from '../../vocabulary/index.ts';
import { COMPETENCE_KINDS, competenceKindValues } from '../model/competence-sources.ts';
import type { ShortageView } from '../queries/shortages.ts';

registerEnumType(COMPETENCE_KINDS, {
  name: 'CompetenceKind',
  description: 'Where a competence is asked for and found.',
  valuesConfig: competenceKindValues,
});

@ArgsType()
export class ShortagesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this town; null: of the whole region.' })
  townId?: string | null;

  @Field(() => CONCEPT_SCHEMES, { nullable: true, description: 'Only concepts of this list.' })
  scheme?: ConceptScheme | null;
}

@ObjectType('Shortage', {
  description:
    'A competence that is asked for, and how often it is found. Counts of one to four are never shown.',
  simpleResolvers: true,
})
export class ShortageType implements ShortageView {
  @Field(() => ID, { description: 'Of this competence in this place.' })
  id!: string;

  @Field(() => COMPETENCE_KINDS, { description: 'Where it is asked for and found.' })
  kind!: string;

  @Field(() => ConceptType, { description: 'Which competence.' })
  concept!: Concept;

  @Field(() => TownType, { nullable: true, description: 'Where; null: in the whole region.' })
  town!: Town | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people ask for it and have not got it; null: fewer than five, or hidden to protect others.',
  })
  asked!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people there show it and have room; null: fewer than five, or hidden to protect others.',
  })
  found!: number | null;

  @Field(() => Int, { nullable: true, description: 'The same in the whole region.' })
  foundInRegion!: number | null;

  @Field(() => Date, { description: 'When it was counted.' })
  countedAt!: string;
}

export const ShortageConnectionType = connectionType('Shortage', ShortageType);
