import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { countedConnectionType, PageArgs } from '../../../platform/graphql/connection.ts';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { DateScalar } from '../../../platform/graphql/scalars.ts';
import { RationaleType } from '../../matching/graphql/index.ts';
import type { RationaleView } from '../../matching/index.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { Spoken } from '../model/spoken.ts';
import type { RuleFinding } from '../model/vacancy-rules.ts';
import type { VacanciesAsked } from '../queries/vacancies.ts';
import type { VacancyView } from '../queries/views.ts';
import type { VacancyMatchView } from '../queries/work-matches.ts';
import { SpokenLanguageInput, SpokenLanguageType } from './candidate.type.ts';
import {
  CONDITIONS,
  HOURS,
  LICENCES,
  PAYS,
  REVIEW_RULES,
  VACANCY_STATES,
  VACANCY_TYPES,
} from './words.enums.ts';

@ObjectType('RuleFinding', {
  description: 'Something in a vacancy that may break a rule.',
  simpleResolvers: true,
})
export class RuleFindingType implements Record<keyof RuleFinding, string> {
  @Field(() => REVIEW_RULES, { description: 'Which rule.' })
  rule!: string;

  @Field(() => String, { description: 'The words that make one think so; empty where something is missing.' })
  words!: string;
}
@ObjectType('Vacancy', {
  description: 'Work that a company has.',
  simpleResolvers: true,
})
export class VacancyType implements Omit<VacancyView, 'row'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => VACANCY_TYPES, { description: 'What kind of work.' })
  type!: string;

  @Field(() => String, { description: 'What the company calls it.' })
  title!: string;

  @Field(() => String, { description: 'What it is about, in the company’s words.' })
  description!: string;

  @Field(() => LANGUAGES, { description: 'The language of those words.' })
  writtenIn!: string;

  @Field(() => String, { description: 'Which company, under its name of today.' })
  companyName!: string;

  @Field(() => ConceptType, { nullable: true, description: 'The occupation.' })
  occupation!: Concept | null;

  @Field(() => [ConceptType], { description: 'What it takes.' })
  skills!: Concept[];

  @Field(() => [SpokenLanguageType], { description: 'The languages it is done in.' })
  languages!: Spoken[];

  @Field(() => [LICENCES], { description: 'Licences and certificates it takes.' })
  licences!: readonly string[];

  @Field(() => [CONDITIONS], { description: 'What the place of work offers.' })
  conditions!: readonly string[];

  @Field(() => HOURS, { description: 'How many hours a week.' })
  hours!: string;

  @Field(() => PAYS, { description: 'How it is paid.' })
  pay!: string;

  @Field(() => TownType, { description: 'Where it is.' })
  town!: Town;

  @Field(() => DateScalar, { description: 'When it begins.' })
  startsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day to apply; null where there is none.',
  })
  applyBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when everybody finds it.' })
  publishedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether nobody has confirmed it for a while.' })
  isFaded!: boolean;

  @Field(() => VACANCY_STATES, { description: 'Where it stands.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'FILLED or NOT_FILLED, once it is closed.' })
  closeOutcome!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who at work looks after whoever comes; for the company and officers.',
  })
  workMentor!: string | null;

  @Field(() => [DateScalar], { description: 'When it is followed up; for the company and officers.' })
  followUpOn!: readonly string[];

  @Field(() => REVIEW_RULES, {
    nullable: true,
    description: 'By which rule it was not published; for the company and officers.',
  })
  reviewReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the officer said about that; for the company and officers.',
  })
  reviewWords!: string | null;

  @Field(() => Boolean, {
    description: 'Whether an officer lets those be found whose occupation is further off.',
  })
  isWidened!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; for officers.' })
  widenReason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whoever edits says which version they saw; for the company.',
  })
  version!: number | null;

  @Field(() => Boolean, { description: 'Whether the viewer can change or close it.' })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can publish or reject it now.' })
  viewerCanReview!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is shown blind candidates for it.' })
  viewerCanSeeCandidates!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can widen the search.' })
  viewerCanWiden!: boolean;
}
@ObjectType('VacancyMatch', {
  description: 'A vacancy for a candidate, with the reasons both sides can read.',
  simpleResolvers: true,
})
export class VacancyMatchType implements VacancyMatchView {
  @Field(() => ID, { description: 'Which pair.' })
  id!: string;

  @Field(() => VacancyType, { description: 'The work.' })
  vacancy!: VacancyView;

  @Field(() => RationaleType, { description: 'Why, and what is missing.' })
  rationale!: RationaleView;
}
export const VacancyConnectionType = countedConnectionType('Vacancy', VacancyType);

@ArgsType()
export class VacanciesArgs extends PageArgs implements VacanciesAsked {
  @Field(() => ID, { nullable: true, description: 'Only of this occupation.' })
  occupationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only in this town.' })
  townId?: string | null;

  @Field(() => VACANCY_TYPES, { nullable: true, description: 'Only of this kind.' })
  type?: string | null;

  @Field(() => HOURS, { nullable: true, description: 'Only with these hours.' })
  hours?: string | null;
}

@InputType({ description: 'Work that a company has.' })
export class SaveVacancyInput {
  @Field(() => ID, { nullable: true, description: 'Which one is changed; null for a new one.' })
  vacancyId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was edited.' })
  expectedVersion?: number | null;

  @Field(() => ID, { description: 'Which company.' })
  organisationId!: string;

  @Field(() => VACANCY_TYPES, { description: 'What kind of work.' })
  type!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it is about.' })
  description!: string;

  @Field(() => ID, { description: 'The occupation.' })
  occupationId!: string;

  @Field(() => [ID], { description: 'Up to eight skills it takes.' })
  skillIds!: string[];

  @Field(() => [SpokenLanguageInput], { description: 'The languages it is done in.' })
  languages!: SpokenLanguageInput[];

  @Field(() => [LICENCES], { description: 'Licences it takes.' })
  licences!: string[];

  @Field(() => [CONDITIONS], { description: 'What the place offers.' })
  conditions!: string[];

  @Field(() => HOURS, { description: 'How many hours a week.' })
  hours!: string;

  @Field(() => PAYS, { description: 'How it is paid.' })
  pay!: string;

  @Field(() => ID, { description: 'Where it is.' })
  townId!: string;

  @Field(() => DateScalar, { description: 'When it begins.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to apply.' })
  applyBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of inclusion programmes: who looks after whoever comes.',
  })
  workMentor?: string | null;

  @Field(() => [DateScalar], { description: 'Of inclusion programmes: when it is followed up.' })
  followUpOn!: string[];
}
@InputType({ description: 'What an officer says of a vacancy.' })
export class ReviewVacancyInput {
  @Field(() => ID, { description: 'Which one.' })
  vacancyId!: string;

  @Field(() => String, { description: 'PUBLISH or REJECT.' })
  decision!: string;

  @Field(() => REVIEW_RULES, { nullable: true, description: 'Of a no: which rule.' })
  rule?: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say.' })
  words?: string | null;
}
@InputType({ description: 'That work is no longer to be had.' })
export class CloseVacancyInput {
  @Field(() => ID, { description: 'Which one.' })
  vacancyId!: string;

  @Field(() => String, { description: 'FILLED or NOT_FILLED.' })
  outcome!: string;
}
@InputType({ description: 'That those further off are looked at too.' })
export class WidenSearchInput {
  @Field(() => ID, { description: 'Which one.' })
  vacancyId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
@ObjectType('SaveVacancyResult', {
  description: 'The vacancy, or why not.',
  simpleResolvers: true,
})
export class SaveVacancyResult {
  @Field(() => VacancyType, { nullable: true, description: 'The vacancy.' })
  vacancy!: VacancyView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('ReviewVacancyResult', {
  description: 'The vacancy, or why not.',
  simpleResolvers: true,
})
export class ReviewVacancyResult {
  @Field(() => VacancyType, { nullable: true, description: 'The vacancy.' })
  vacancy!: VacancyView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('CloseVacancyResult', {
  description: 'The vacancy, or why not.',
  simpleResolvers: true,
})
export class CloseVacancyResult {
  @Field(() => VacancyType, { nullable: true, description: 'The vacancy.' })
  vacancy!: VacancyView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('WidenSearchResult', {
  description: 'The vacancy, or why not.',
  simpleResolvers: true,
})
export class WidenSearchResult {
  @Field(() => VacancyType, { nullable: true, description: 'The vacancy.' })
  vacancy!: VacancyView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
