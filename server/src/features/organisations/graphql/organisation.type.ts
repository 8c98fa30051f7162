import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { DateScalar } from '../../../platform/graphql/scalars.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { INDUSTRY_SCHEMES } from '../model/industry-code.ts';
import type { ValidName } from '../model/valid-names.ts';
import type { OrganisationView } from '../queries/organisation-view.ts';

export const INDUSTRY_SCHEME_VALUES = Object.fromEntries(INDUSTRY_SCHEMES.map((scheme) => [scheme, scheme]));

registerEnumType(INDUSTRY_SCHEME_VALUES, {
  name: 'IndustryScheme',
  description: 'An edition of Dansk Branchekode.',
  valuesConfig: {
    DB07: { description: 'Dansk Branchekode 2007 (NACE rev. 2).' },
    DB25: { description: 'Dansk Branchekode 2025 (NACE rev. 2.1).' },
  },
});

@ObjectType('Organisation', { description: 'A business, authority or association.', simpleResolvers: true })
export class OrganisationType implements OrganisationView {
  @Field(() => ID, { description: 'Stays the same when the name changes.' })
  id!: string;

  @Field(() => String, { description: 'The name that holds today.' })
  name!: string;

  @Field(() => WordsType, { description: 'What kind of organisation it is.' })
  kind!: Words;

  @Field(() => String, {
    nullable: true,
    description: 'Its number in the Danish business register, eight digits.',
  })
  cvr!: string | null;
}

@ObjectType('OrganisationName', {
  description: 'A name of an organisation, and the days on which it holds.',
  simpleResolvers: true,
})
export class OrganisationNameType implements ValidName {
  @Field(() => String, { description: 'What it is called then.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day it holds.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day it no longer holds; null while it does.',
  })
  validTo!: string | null;
}

@ObjectType('OrganisationKind', { description: 'What an organisation can be.', simpleResolvers: true })
export class OrganisationKindType {
  @Field(() => ID, { description: 'Its code.' })
  code!: string;

  @Field(() => WordsType, { description: 'What people read.' })
  label!: Words;
}

export const OrganisationConnectionType = countedConnectionType('Organisation', OrganisationType);

@ObjectType('CreateOrganisationResult', {
  description: 'The new organisation, or why not.',
  simpleResolvers: true,
})
export class CreateOrganisationResult {
  @Field(() => OrganisationType, { nullable: true, description: 'The new organisation.' })
  organisation!: OrganisationView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why it was not created.' })
  problem!: ProblemType | null;
}

@ObjectType('RenameOrganisationResult', {
  description: 'The renamed organisation, or why not.',
  simpleResolvers: true,
})
export class RenameOrganisationResult {
  @Field(() => OrganisationType, { nullable: true, description: 'The organisation under its name of today.' })
  organisation!: OrganisationView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why it was not renamed.' })
  problem!: ProblemType | null;
}
