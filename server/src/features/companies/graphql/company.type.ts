import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { CompanyView } from '../queries/companies-of-person.ts';

@ObjectType('Company', { description: 'A company the viewer acts for.', simpleResolvers: true })
export class CompanyType implements CompanyView {
  @Field(() => ID, { description: 'Which organisation.' })
  id!: string;

  @Field(() => String, { description: 'Its name of today.' })
  name!: string;

  @Field(() => String, { description: 'Its CVR number.' })
  cvr!: string;

  @Field(() => TownType, { nullable: true, description: 'Where it is.' })
  town!: Town | null;

  @Field(() => ConceptType, { description: 'What it lives off.' })
  industry!: Concept;

  @Field(() => Boolean, {
    description:
      'Whether it is certain that the viewer acts for it; else staff decide with the first posting.',
  })
  isConfirmed!: boolean;
}

@InputType({ description: 'A company somebody acts for.' })
export class ActForCompanyInput {
  @Field(() => String, { description: 'Its CVR number.' })
  cvr!: string;

  @Field(() => String, { description: 'Its name; one that is known keeps the name it has.' })
  name!: string;

  @Field(() => ID, { description: 'Where it is.' })
  townId!: string;

  @Field(() => ID, { description: 'What it lives off: a concept of the scheme INDUSTRY.' })
  industryId!: string;
}

@ObjectType('ActForCompanyResult', { description: 'The company, or why not.', simpleResolvers: true })
export class ActForCompanyResult {
  @Field(() => CompanyType, { nullable: true, description: 'The company.' })
  company!: CompanyView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
