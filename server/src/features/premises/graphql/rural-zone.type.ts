import { Field, InputType, ObjectType } from 'type-graphql';
import type {
  CheckedCondition,
  RuralZoneAnswer,
  RuralZoneAnswerCode,
} from '../model/rural-zone/rural-zone-answer.ts';
import type { ConditionCode, ConditionState } from '../model/rural-zone/conditions.ts';
import type {
  Built,
  Coast,
  FactCode,
  FormerUse,
  RuralUse,
  RuralZoneFacts,
  Zone,
} from '../model/rural-zone/facts.ts';
import type { Law, RuralZoneNote, RuralZoneNoteCode } from '../model/rural-zone/law.ts';
import {
  BUILT,
  COASTS,
  CONDITION_CODES,
  CONDITION_STATES,
  FACTS,
  FORMER_USES,
  NOTE_CODES,
  RURAL_USES,
  RURAL_ZONE_ANSWERS,
  ZONES,
} from './rural-zone.enums.ts';

@InputType({
  description:
    'What somebody tells of a building and of what they want with it; what is left out, they do not know.',
})
export class RuralZoneFactsInput implements Partial<RuralZoneFacts> {
  @Field(() => ZONES, { nullable: true, description: 'Where it stands.' })
  zone?: Zone | null;

  @Field(() => FORMER_USES, { nullable: true, description: 'What it was for.' })
  formerUse?: FormerUse | null;

  @Field(() => BUILT, { nullable: true, description: 'When it was erected.' })
  built?: Built | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Erected without a rural-zone permit because a farming business on several farms needed it.',
  })
  builtForFarmBusiness?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Would have to be rebuilt or extended substantially.',
  })
  substantialRebuild?: boolean | null;

  @Field(() => RURAL_USES, { nullable: true, description: 'What it would be used for.' })
  use?: RuralUse | null;

  @Field(() => Boolean, { nullable: true, description: 'The shop would be larger than 250 m².' })
  largeShop?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Another former building of the property is a dwelling by this rule already.',
  })
  otherDwelling?: boolean | null;

  @Field(() => COASTS, { nullable: true, description: 'How near the sea it stands.' })
  coast?: Coast | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In an area designated for noise around an airfield, or another that § 37, stk. 6, names.',
  })
  noiseArea?: boolean | null;
}

@ObjectType('Law', { description: 'A law as it is cited.', simpleResolvers: true })
export class LawType implements Law {
  @Field(() => String, { description: 'What it is called, in Danish.' })
  title!: string;

  @Field(() => String, { description: 'The consolidated act, as the official gazette counts.' })
  citation!: string;

  @Field(() => String, { description: 'The day the consolidated act is dated, YYYY-MM-DD.' })
  dated!: string;

  @Field(() => String, { description: 'The day the conditions were last read beside it, YYYY-MM-DD.' })
  readOn!: string;

  @Field(() => String, { description: 'Where it is published.' })
  url!: string;
}

@ObjectType('RuralZoneCondition', {
  description: 'A condition, as it stands for what was told.',
  simpleResolvers: true,
})
export class RuralZoneConditionType implements CheckedCondition {
  @Field(() => CONDITION_CODES, { description: 'Which one.' })
  code!: ConditionCode;

  @Field(() => CONDITION_STATES, { description: 'Whether it holds.' })
  state!: ConditionState;

  @Field(() => String, { description: 'Where in the act it is written.' })
  citation!: string;

  @Field(() => String, { description: 'The words of the act, in Danish.' })
  lawText!: string;

  @Field(() => Boolean, { description: 'The answer hangs on it.' })
  isDeciding!: boolean;
}

@ObjectType('RuralZoneNote', { description: 'What else is to be known or done.', simpleResolvers: true })
export class RuralZoneNoteType implements RuralZoneNote {
  @Field(() => NOTE_CODES, { description: 'Which one.' })
  code!: RuralZoneNoteCode;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the act it is written; null when elsewhere.',
  })
  citation!: string | null;
}

@ObjectType('RuralZoneCheck', {
  description: 'What §§ 35–38 of the planning act say to what was told: guidance, never a decision.',
  simpleResolvers: true,
})
export class RuralZoneCheckType implements RuralZoneAnswer {
  @Field(() => RURAL_ZONE_ANSWERS, { description: 'The answer.' })
  answer!: RuralZoneAnswerCode;

  @Field(() => [RuralZoneConditionType], {
    description: 'The conditions that concern what was told, in the order in which they are asked.',
  })
  conditions!: readonly CheckedCondition[];

  @Field(() => [FACTS], { description: 'What they ask, in that order: what a form shows.' })
  questions!: readonly FactCode[];

  @Field(() => [RuralZoneNoteType], { description: 'What else is to be known or done.' })
  notes!: readonly RuralZoneNote[];

  @Field(() => LawType, { description: 'The act.' })
  law!: Law;
}
