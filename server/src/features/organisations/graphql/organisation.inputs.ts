import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import { DateScalar } from '../../../platform/graphql/scalars.ts';
import type { IndustryScheme } from '../model/industry-code.ts';
import { INDUSTRY_SCHEME_VALUES } from './organisation.type.ts';

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a present or former name, or a whole CVR number or GLN.',
  })
  search?: string | null;
}

@InputType({ description: 'A new organisation.' })
export class CreateOrganisationInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => ID, { description: 'The code of its kind.' })
  kindCode!: string;

  @Field(() => String, { nullable: true, description: 'Its number in the Danish business register.' })
  cvr?: string | null;

  @Field(() => String, { nullable: true, description: 'Its GLN (EAN number), thirteen digits.' })
  gln?: string | null;

  @Field(() => INDUSTRY_SCHEME_VALUES, {
    nullable: true,
    description: 'The edition its industry code is from.',
  })
  industryScheme?: IndustryScheme | null;

  @Field(() => String, { nullable: true, description: 'Its industry code, with or without points.' })
  industryCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The town it is in.' })
  townId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it has that name; today when not said.',
  })
  validFrom?: string | null;
}

@InputType({ description: 'A new name for an organisation.' })
export class RenameOrganisationInput {
  @Field(() => ID, { description: 'Which organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'The new name.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day it holds; the name before ends that day.' })
  validFrom!: string;
}
