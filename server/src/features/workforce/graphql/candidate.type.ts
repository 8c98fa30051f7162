import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType, PageArgs } from '../../../platform/graphql/connection.ts';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { DateScalar } from '../../../platform/graphql/scalars.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Language, Words } from '../../../platform/language.ts';
import { RationaleType } from '../../matching/graphql/index.ts';
import type { RationaleView } from '../../matching/index.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { Spoken } from '../model/spoken.ts';
import type { CandidatesAsked } from '../queries/candidates.ts';
import type { CandidateMatchView } from '../queries/work-matches.ts';
import type { BlindCandidateView, OwnCandidateView } from '../queries/views.ts';
import { CANDIDATE_STATES, CONDITIONS, HOURS, LEVELS, LICENCES, PLACE_BANDS } from './words.enums.ts';

@ObjectType('SpokenLanguage', {
  description: 'A language and how well it is spoken or is to be.',
  simpleResolvers: true,
})
export class SpokenLanguageType implements Spoken {
  @Field(() => String, { description: 'Which language (ISO 639-1).' })
  code!: string;

  @Field(() => LEVELS, { description: 'How well.' })
  level!: Spoken['level'];
}
@ObjectType('BlindCandidate', {
  description: 'Somebody who looks for work, without saying who it is: words of vocabularies and bands only.',
  simpleResolvers: true,
})
export class BlindCandidateType implements BlindCandidateView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => WordsType, { description: 'What they are called: occupation, place, hours.' })
  label!: Words;

  @Field(() => [ConceptType], {
    description: 'What they have worked as, or want to; the first is the one they are counted under.',
  })
  occupations!: Concept[];

  @Field(() => [ConceptType], { description: 'What they can do.' })
  skills!: Concept[];

  @Field(() => [SpokenLanguageType], { description: 'What they speak.' })
  languages!: Spoken[];

  @Field(() => [LICENCES], { description: 'Which licences and certificates they have.' })
  licences!: readonly string[];

  @Field(() => [CONDITIONS], { description: 'What they wish of the place of work.' })
  conditions!: readonly string[];

  @Field(() => [HOURS], { description: 'How many hours a week they can work.' })
  hours!: readonly string[];

  @Field(() => WordsType, { description: 'Where they are, no finer than is safe.' })
  place!: Words;

  @Field(() => Int, { description: 'How long a way they are ready to take, in bands.' })
  travelLimitMinutes!: number;

  @Field(() => Int, { description: 'In how many months they can begin; 0 is now.' })
  startsInMonths!: number;
}
@ObjectType('OwnCandidate', {
  description: 'A candidate as themself and the officers who keep them see one.',
  simpleResolvers: true,
})
export class OwnCandidateType implements Omit<OwnCandidateView, 'row'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => CANDIDATE_STATES, { description: 'Whether companies find them.' })
  state!: string;

  @Field(() => BlindCandidateType, { description: 'How companies see them.' })
  blind!: BlindCandidateView;

  @Field(() => TownType, { description: 'Where they are.' })
  town!: Town;

  @Field(() => DateScalar, { description: 'The first of the month from which they can work.' })
  availableFrom!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What a company reads once the candidate has said yes to it.',
  })
  about!: string | null;

  @Field(() => PLACE_BANDS, { description: 'How finely the place is told.' })
  placeBand!: string;

  @Field(() => Boolean, { description: 'Whether an officer has posted them.' })
  isPosted!: boolean;

  @Field(() => Boolean, { description: 'Whether nobody has confirmed the profile for a while.' })
  isFaded!: boolean;

  @Field(() => Boolean, { description: 'Whether nobody finds them because it was not confirmed.' })
  isHidden!: boolean;

  @Field(() => Int, { description: 'Whoever edits says which version they saw.' })
  version!: number;
}
@ObjectType('CandidateMatch', {
  description: 'A blind candidate for a vacancy, with the reasons both sides can read.',
  simpleResolvers: true,
})
export class CandidateMatchType implements CandidateMatchView {
  @Field(() => ID, { description: 'Which pair.' })
  id!: string;

  @Field(() => BlindCandidateType, { description: 'Who, blind.' })
  candidate!: BlindCandidateView;

  @Field(() => RationaleType, { description: 'Why, and what is missing.' })
  rationale!: RationaleView;
}
export const BlindCandidateConnectionType = connectionType('BlindCandidate', BlindCandidateType);
export const OwnCandidateConnectionType = connectionType('OwnCandidate', OwnCandidateType);

@ArgsType()
export class CandidatesArgs extends PageArgs implements CandidatesAsked {
  @Field(() => ID, { nullable: true, description: 'Only of this occupation.' })
  occupationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only with this skill.' })
  skillId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only whose town is shown and is this.' })
  townId?: string | null;

  @Field(() => HOURS, { nullable: true, description: 'Only who can work these hours.' })
  hours?: string | null;

  @Field(() => String, { nullable: true, description: 'Only who speak this language.' })
  language?: string | null;

  @Field(() => LICENCES, { nullable: true, description: 'Only with this licence.' })
  licence?: string | null;
}

@InputType({ description: 'A language and how well.' })
export class SpokenLanguageInput {
  @Field(() => String, { description: 'Which language (ISO 639-1).' })
  code!: string;

  @Field(() => LEVELS, { description: 'How well.' })
  level!: Spoken['level'];
}
@InputType({ description: 'What somebody who looks for work tells.' })
export class SaveCandidateInput {
  @Field(() => String, { nullable: true, description: 'Their name; null keeps the one they are known by.' })
  name?: string | null;

  @Field(() => [ID], { description: 'One to three concepts of the scheme OCCUPATION, the main one first.' })
  occupationIds!: string[];

  @Field(() => [ID], { description: 'Up to eight concepts of the scheme SKILL.' })
  skillIds!: string[];

  @Field(() => [SpokenLanguageInput], { description: 'One to five languages.' })
  languages!: SpokenLanguageInput[];

  @Field(() => [LICENCES], { description: 'Licences and certificates.' })
  licences!: string[];

  @Field(() => [CONDITIONS], { description: 'Up to six wishes.' })
  conditions!: string[];

  @Field(() => [HOURS], { description: 'How many hours a week; several bands may be chosen.' })
  hours!: string[];

  @Field(() => ID, { description: 'Where they are.' })
  townId!: string;

  @Field(() => Int, { description: '15, 30, 45, 60 or 90 minutes.' })
  travelLimitMinutes!: number;

  @Field(() => DateScalar, { description: 'From when; only the month is kept.' })
  availableFrom!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A few lines for companies they say yes to; no names, no ways to be reached.',
  })
  about?: string | null;

  @Field(() => Int, { description: 'The version of the text that was agreed to.' })
  consentVersion!: number;

  @Field(() => Int, { nullable: true, description: 'The version that was edited; null for a new one.' })
  expectedVersion?: number | null;
}
@InputType({ description: 'Somebody whom an officer posts.' })
export class PostCandidateInput {
  @Field(() => String, { description: 'Their name, which nobody sees before they say yes.' })
  name!: string;

  @Field(() => String, { description: 'Where they are told that a company asks.' })
  email!: string;

  @Field(() => LANGUAGES, { description: 'The language of mails to them.' })
  language!: Language;

  @Field(() => Boolean, { description: 'That they have agreed to the text, to the officer.' })
  consentGiven!: boolean;

  @Field(() => [ID], { description: 'One to three concepts of the scheme OCCUPATION, the main one first.' })
  occupationIds!: string[];

  @Field(() => [ID], { description: 'Up to eight concepts of the scheme SKILL.' })
  skillIds!: string[];

  @Field(() => [SpokenLanguageInput], { description: 'One to five languages.' })
  languages!: SpokenLanguageInput[];

  @Field(() => [LICENCES], { description: 'Licences and certificates.' })
  licences!: string[];

  @Field(() => [CONDITIONS], { description: 'Up to six wishes.' })
  conditions!: string[];

  @Field(() => [HOURS], { description: 'How many hours a week; several bands may be chosen.' })
  hours!: string[];

  @Field(() => ID, { description: 'Where they are.' })
  townId!: string;

  @Field(() => Int, { description: '15, 30, 45, 60 or 90 minutes.' })
  travelLimitMinutes!: number;

  @Field(() => DateScalar, { description: 'From when; only the month is kept.' })
  availableFrom!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A few lines for companies they say yes to; no names, no ways to be reached.',
  })
  about?: string | null;

  @Field(() => Int, { description: 'The version of the text that was agreed to.' })
  consentVersion!: number;

  @Field(() => Int, { nullable: true, description: 'The version that was edited; null for a new one.' })
  expectedVersion?: number | null;
}
@InputType({ description: 'Whether companies find a candidate.' })
export class PauseCandidateInput {
  @Field(() => ID, { description: 'Which one.' })
  candidateId!: string;

  @Field(() => Boolean, { description: 'Whether nobody finds them for now.' })
  isPaused!: boolean;
}
@InputType({ description: 'How finely a place is told, and why.' })
export class DecideCandidatePlaceInput {
  @Field(() => ID, { description: 'Which one.' })
  candidateId!: string;

  @Field(() => String, { description: 'COARSER as proposed, or AS_IS.' })
  decision!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
@ObjectType('SaveCandidateResult', {
  description: 'The candidate, or why not.',
  simpleResolvers: true,
})
export class SaveCandidateResult {
  @Field(() => OwnCandidateType, { nullable: true, description: 'The candidate.' })
  candidate!: OwnCandidateView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('PostCandidateResult', {
  description: 'The candidate, or why not.',
  simpleResolvers: true,
})
export class PostCandidateResult {
  @Field(() => OwnCandidateType, { nullable: true, description: 'The candidate.' })
  candidate!: OwnCandidateView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('PauseCandidateResult', {
  description: 'The candidate, or why not.',
  simpleResolvers: true,
})
export class PauseCandidateResult {
  @Field(() => OwnCandidateType, { nullable: true, description: 'The candidate.' })
  candidate!: OwnCandidateView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('DecideCandidatePlaceResult', {
  description: 'The candidate, or why not.',
  simpleResolvers: true,
})
export class DecideCandidatePlaceResult {
  @Field(() => OwnCandidateType, { nullable: true, description: 'The candidate.' })
  candidate!: OwnCandidateView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
