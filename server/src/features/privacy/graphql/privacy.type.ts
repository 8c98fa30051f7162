import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PURPOSES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import type { ConsentTextView, ConsentView } from '../queries/consents.ts';
import type { DataRule } from '../queries/data-rules.ts';

@ObjectType('DataField', { description: 'One thing that is kept about somebody.', simpleResolvers: true })
export class DataFieldType {
  @Field(() => String, { description: 'What it is called in the file.' })
  name!: string;

  @Field(() => String, { description: 'What it says; empty when it says nothing.' })
  value!: string;
}

@ObjectType('DataRecord', { description: 'Things that were kept together.', simpleResolvers: true })
export class DataRecordType {
  @Field(() => [DataFieldType], { description: 'What it holds.' })
  fields!: DataFieldType[];
}

@ObjectType('DataSection', {
  description: 'One kind of data about the viewer, and what it is for.',
  simpleResolvers: true,
})
export class DataSectionType {
  @Field(() => String, { description: 'What kind: a word of the register, such as `ventures`.' })
  name!: string;

  @Field(() => PURPOSES, { description: 'What it is for.' })
  purpose!: Purpose;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days it is kept once it is over; null is until the person is erased.',
  })
  keptDays!: number | null;

  @Field(() => [DataRecordType], { description: 'Every record.' })
  records!: DataRecordType[];
}

@ObjectType('DataRule', {
  description: 'What Vækstbro keeps about people, for what, and how long.',
  simpleResolvers: true,
})
export class DataRuleType implements DataRule {
  @Field(() => String, { description: 'What kind: a word of the register, such as `ventures`.' })
  section!: string;

  @Field(() => PURPOSES, { description: 'What it is for.' })
  purpose!: Purpose;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days it is kept once it is over; null is until the person is erased.',
  })
  keptDays!: number | null;
}

@ObjectType('ConsentText', { description: 'A text people agree to, in one version.', simpleResolvers: true })
export class ConsentTextType implements ConsentTextView {
  @Field(() => ID, { description: 'Which text in which version.' })
  id!: string;

  @Field(() => String, { description: 'Which text, such as `VENTURE_SHARED`.' })
  key!: string;

  @Field(() => Int, { description: 'Its version; it counts up whenever the words change.' })
  version!: number;

  @Field(() => WordsType, { description: 'What it says.' })
  words!: Words;
}

@ObjectType('Consent', { description: 'What the viewer has agreed to.', simpleResolvers: true })
export class ConsentType implements ConsentView {
  @Field(() => ID, { description: 'Which consent.' })
  id!: string;

  @Field(() => ConsentTextType, { description: 'The text as they read it.' })
  text!: ConsentTextView;

  @Field(() => PURPOSES, { description: 'What their data are used for by it.' })
  purpose!: Purpose;

  @Field(() => Date, { description: 'Since when.' })
  givenAt!: Date | string;

  @Field(() => Date, { nullable: true, description: 'Until when; null while it holds.' })
  withdrawnAt!: Date | string | null;

  @Field(() => Boolean, { description: 'Whether there is something to withdraw.' })
  viewerCanWithdraw!: boolean;
}

@InputType({ description: 'Which consent is withdrawn.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The consent.' })
  consentId!: string;
}

@ObjectType('WithdrawConsentResult', { description: 'The consent, or why not.', simpleResolvers: true })
export class WithdrawConsentResult {
  @Field(() => ConsentType, { nullable: true, description: 'The consent, which holds no longer.' })
  consent!: ConsentView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
