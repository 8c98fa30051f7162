import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType, PageArgs } from '../../../platform/graphql/connection.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { CRITERION_CODES } from '../model/criterion.ts';
import type { CriterionCode } from '../model/criterion.ts';
import { MATCH_KIND_DESCRIPTIONS, MATCH_KINDS } from '../model/match-kinds.ts';
import type { RankedCase, RankedOne } from '../model/match-kinds.ts';
import { WEIGHT_WORDS } from '../model/weight.ts';
import type { WeightWord } from '../model/weight.ts';
import type { CriterionWeightView, RuleSetView } from '../queries/rule-sets.ts';
import type { RulesEffectCaseView, RulesEffectView } from '../queries/rules-effect.ts';

// Filled by the features that match, before the schema is built.
registerEnumType(MATCH_KINDS, {
  name: 'MatchKind',
  description: 'What is matched by rules of its own.',
  valuesConfig: MATCH_KIND_DESCRIPTIONS,
});

@ObjectType('CriterionWeight', { description: 'How much one criterion counts.', simpleResolvers: true })
export class CriterionWeightType implements CriterionWeightView {
  @Field(() => CRITERION_CODES, { description: 'Which criterion.' })
  criterion!: CriterionCode;

  @Field(() => WEIGHT_WORDS, { description: 'How much it counts.' })
  weight!: WeightWord;

  @Field(() => Boolean, { description: 'Whether nobody can change it: the search itself stands on it.' })
  isFixed!: boolean;
}

@ObjectType('RuleSet', {
  description:
    'One version of how much each criterion counts. Decisions keep the version they were made under.',
  simpleResolvers: true,
})
export class RuleSetType implements RuleSetView {
  @Field(() => ID, { description: 'Of this version of this kind.' })
  id!: string;

  @Field(() => MATCH_KINDS, { description: 'What is matched by it.' })
  kind!: string;

  @Field(() => Int, { description: 'Counts up from 1.' })
  version!: number;

  @Field(() => [CriterionWeightType], { description: 'The weights, in the order people read them.' })
  weights!: readonly CriterionWeightView[];

  @Field(() => Date, { description: 'From when it counts.' })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: 'Who saved it; null for what came with the program.' })
  savedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was saved.' })
  note!: string | null;
}

export const RuleSetConnectionType = connectionType('RuleSet', RuleSetType);

@ArgsType()
export class RuleSetsArgs extends PageArgs {
  @Field(() => MATCH_KINDS, { description: 'Of what.' })
  kind!: string;
}

@ObjectType('RankedOne', { description: 'Somebody or something in a ranking.', simpleResolvers: true })
export class RankedOneType implements RankedOne {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => WordsType, { description: 'The name, or the title of what has none.' })
  title!: Words;

  @Field(() => Float, { description: '0 to 100.' })
  score!: number;
}

@ObjectType('RulesEffectCase', { description: 'What changes for one who waits.', simpleResolvers: true })
export class RulesEffectCaseType implements RulesEffectCaseView {
  @Field(() => ID, { description: 'Of the request.' })
  id!: string;

  @Field(() => WordsType, { description: 'What it is called, without saying whose it is.' })
  title!: Words;

  @Field(() => [RankedOneType], { description: 'The best three under the rules of now.' })
  before!: RankedCase['best'];

  @Field(() => [RankedOneType], { description: 'The best three under the other weights.' })
  after!: RankedCase['best'];
}

@ObjectType('RulesEffect', {
  description: 'What other weights would do to everybody who waits now. Nothing is changed by asking.',
  simpleResolvers: true,
})
export class RulesEffectType implements RulesEffectView {
  @Field(() => Int, { description: 'How many wait.' })
  cases!: number;

  @Field(() => Int, { description: 'For how many somebody else would be first.' })
  firstChanges!: number;

  @Field(() => Int, { description: 'For how many the first three would be others, or in another order.' })
  orderChanges!: number;

  @Field(() => [RulesEffectCaseType], { description: 'At most twenty of those, the most changed first.' })
  shown!: readonly RulesEffectCaseView[];
}

@InputType({ description: 'How much one criterion shall count.' })
export class CriterionWeightInput {
  @Field(() => CRITERION_CODES, { description: 'Which criterion.' })
  criterion!: CriterionCode;

  @Field(() => WEIGHT_WORDS, { description: 'How much it shall count.' })
  weight!: WeightWord;
}

@InputType({ description: 'Weights to look at.' })
export class RulesInput {
  @Field(() => MATCH_KINDS, { description: 'Of what.' })
  kind!: string;

  @Field(() => [CriterionWeightInput], { description: 'Every criterion once; at least one gives points.' })
  weights!: CriterionWeightInput[];
}

@InputType({ description: 'Weights to save.' })
export class SaveRulesInput extends RulesInput {
  @Field(() => Int, { description: 'The version they were changed from; CONFLICT when it is not the last.' })
  basedOnVersion!: number;

  @Field(() => String, { description: 'Why they are changed: everybody who looks at the history reads it.' })
  note!: string;
}

@ObjectType('SaveRulesResult', { description: 'The new rules, or why not.', simpleResolvers: true })
export class SaveRulesResult {
  @Field(() => RuleSetType, { nullable: true, description: 'The new version.' })
  ruleSet!: RuleSetView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing was saved.' })
  problem!: ProblemType | null;
}
