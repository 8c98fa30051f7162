import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { PURPOSES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { OrganisationType } from '../../organisations/graphql/index.ts';
import type { OrganisationView } from '../../organisations/index.ts';
import { PersonType } from '../../people/graphql/index.ts';
import type { PersonView } from '../../people/index.ts';
import { FIELD_GROUPS, fieldGroupValues, RECORD_KINDS, recordKindValues } from '../model/record-kinds.ts';
import type { GrantView } from '../queries/grants.ts';
import type { SightingView } from '../queries/sightings.ts';

registerEnumType(RECORD_KINDS, {
  name: 'RecordKind',
  description: 'What kind of record tells of a person.',
  valuesConfig: recordKindValues,
});

registerEnumType(FIELD_GROUPS, {
  name: 'FieldGroup',
  description: 'A group of fields that a grant opens together.',
  valuesConfig: fieldGroupValues,
});

@ObjectType('Grant', {
  description: 'Groups of fields of one record, opened to one receiver for a time.',
  simpleResolvers: true,
})
export class GrantType implements GrantView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => RECORD_KINDS, { description: 'What kind of record it opens.' })
  recordKind!: string;

  @Field(() => WordsType, { description: 'What the record is called.' })
  title!: Words;

  @Field(() => [FIELD_GROUPS], { description: 'What it opens.' })
  fieldGroups!: readonly string[];

  @Field(() => PersonType, { nullable: true, description: 'Who reads through it, if it is a person.' })
  receiver!: PersonView | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Whose people read through it, if it is an organisation.',
  })
  receiverOrganisation!: OrganisationView | null;

  @Field(() => PURPOSES, { description: 'What for.' })
  purpose!: Purpose;

  @Field(() => String, { description: 'The text that was agreed to.' })
  textKey!: string;

  @Field(() => Int, { description: 'Which version of the text.' })
  textVersion!: number;

  @Field(() => Date, { description: 'When it was given.' })
  givenAt!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when it is open; null where that is not decided.',
  })
  untilAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt!: string | null;

  @Field(() => Boolean, { description: 'Whether the receiver can read through it now.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can take it back.' })
  viewerCanWithdraw!: boolean;
}

export const GrantConnectionType = countedConnectionType('Grant', GrantType);

@ObjectType('Sighting', { description: 'Somebody has seen a record of the viewer.', simpleResolvers: true })
export class SightingType implements SightingView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who; null when that person has been erased.' })
  viewer!: PersonView | null;

  @Field(() => OrganisationType, { nullable: true, description: 'For which organisation.' })
  organisation!: OrganisationView | null;

  @Field(() => PURPOSES, { description: 'What for.' })
  purpose!: Purpose;

  @Field(() => RECORD_KINDS, { description: 'What kind of record.' })
  recordKind!: string;

  @Field(() => Boolean, {
    description: 'Whether a grant opened it; otherwise it was seen as a part of the work.',
  })
  isThroughGrant!: boolean;
}

export const SightingConnectionType = countedConnectionType('Sighting', SightingType);

@InputType({ description: 'Which grant to take back.' })
export class WithdrawGrantInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;
}

@ObjectType('WithdrawGrantResult', {
  description: 'The grant, taken back, or why not.',
  simpleResolvers: true,
})
export class WithdrawGrantResult {
  @Field(() => GrantType, { nullable: true, description: 'The grant.' })
  grant!: GrantView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
