import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { RationaleType } from '../../matching/graphql/index.ts';
import type { RationaleView } from '../../matching/index.ts';
import type { HiringSide, HiringState } from '../model/words.ts';
import type { HiringView, OpenedCandidateView } from '../queries/hirings.ts';
import type { BlindCandidateView, VacancyView } from '../queries/views.ts';
import { BlindCandidateType } from './candidate.type.ts';
import { VacancyType } from './vacancy.type.ts';
import {
  COMPANY_REPLIES,
  FIRST_MEETINGS,
  HIRING_REASONS,
  HIRING_SIDES,
  HIRING_STATES,
} from './words.enums.ts';

@ObjectType('OpenedCandidate', {
  description: 'Who a candidate is, once they have said yes to the company.',
  simpleResolvers: true,
})
export class OpenedCandidateType implements OpenedCandidateView {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Their own lines.' })
  about!: string | null;
}
@ObjectType('HiringRequest', {
  description: 'A company asks for a candidate, or a candidate applies.',
  simpleResolvers: true,
})
export class HiringRequestType implements Omit<HiringView, 'row'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => HIRING_STATES, { description: 'Where it stands.' })
  state!: HiringState;

  @Field(() => HIRING_SIDES, { description: 'Who took the first step.' })
  askedBy!: HiringSide;

  @Field(() => String, { nullable: true, description: 'What whoever asked wrote.' })
  words!: string | null;

  @Field(() => FIRST_MEETINGS, { description: 'How the two could talk first.' })
  meeting!: string;

  @Field(() => Date, { description: 'When.' })
  askedAt!: string;

  @Field(() => Date, { nullable: true, description: 'Until when whoever has the turn is asked to answer.' })
  dueAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was over.' })
  endedAt!: string | null;

  @Field(() => HIRING_REASONS, { nullable: true, description: 'Why it came to nothing.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words with it; of a candidate’s no, for themself and officers.',
  })
  reasonWords!: string | null;

  @Field(() => VacancyType, { description: 'About which work.' })
  vacancy!: VacancyView;

  @Field(() => BlindCandidateType, { description: 'Who, blind.' })
  candidate!: BlindCandidateView;

  @Field(() => RationaleType, { description: 'How the two fitted that day.' })
  rationale!: RationaleView;

  @Field(() => Boolean, { description: 'Whether the viewer is the candidate.' })
  viewerIsCandidate!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is the candidate and has the turn.' })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer answers for the company.' })
  viewerCanReply!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is the candidate and can stop.' })
  viewerCanLeave!: boolean;
}
@InputType({ description: 'A company asks for somebody.' })
export class AskForCandidateInput {
  @Field(() => ID, { description: 'About which work.' })
  vacancyId!: string;

  @Field(() => ID, { description: 'Whom.' })
  candidateId!: string;

  @Field(() => FIRST_MEETINGS, { description: 'How to talk first.' })
  meeting!: string;

  @Field(() => String, { nullable: true, description: 'A few lines.' })
  words?: string | null;
}
@InputType({ description: 'A candidate applies.' })
export class ApplyForVacancyInput {
  @Field(() => ID, { description: 'For which work.' })
  vacancyId!: string;

  @Field(() => FIRST_MEETINGS, { description: 'How to talk first.' })
  meeting!: string;

  @Field(() => String, { nullable: true, description: 'A few lines.' })
  words?: string | null;
}
@InputType({ description: 'What the candidate says to that company.' })
export class AnswerHiringInput {
  @Field(() => ID, { description: 'Which one.' })
  hiringRequestId!: string;

  @Field(() => String, { description: 'YES or NO.' })
  answer!: string;

  @Field(() => HIRING_REASONS, { nullable: true, description: 'Of a no: why.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say, to the officers.' })
  words?: string | null;
}
@InputType({ description: 'What the company says.' })
export class ReplyToCandidateInput {
  @Field(() => ID, { description: 'Which one.' })
  hiringRequestId!: string;

  @Field(() => COMPANY_REPLIES, { description: 'What.' })
  reply!: string;

  @Field(() => HIRING_REASONS, { nullable: true, description: 'Of a no: why.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say.' })
  words?: string | null;
}
@InputType({ description: 'The candidate stops.' })
export class LeaveHiringInput {
  @Field(() => ID, { description: 'Which one.' })
  hiringRequestId!: string;
}
@ObjectType('AskForCandidateResult', {
  description: 'How it stands now, or why not.',
  simpleResolvers: true,
})
export class AskForCandidateResult {
  @Field(() => HiringRequestType, { nullable: true, description: 'How it stands.' })
  hiringRequest!: HiringView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('ApplyForVacancyResult', {
  description: 'How it stands now, or why not.',
  simpleResolvers: true,
})
export class ApplyForVacancyResult {
  @Field(() => HiringRequestType, { nullable: true, description: 'How it stands.' })
  hiringRequest!: HiringView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('AnswerHiringResult', {
  description: 'How it stands now, or why not.',
  simpleResolvers: true,
})
export class AnswerHiringResult {
  @Field(() => HiringRequestType, { nullable: true, description: 'How it stands.' })
  hiringRequest!: HiringView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('ReplyToCandidateResult', {
  description: 'How it stands now, or why not.',
  simpleResolvers: true,
})
export class ReplyToCandidateResult {
  @Field(() => HiringRequestType, { nullable: true, description: 'How it stands.' })
  hiringRequest!: HiringView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
@ObjectType('LeaveHiringResult', {
  description: 'How it stands now, or why not.',
  simpleResolvers: true,
})
export class LeaveHiringResult {
  @Field(() => HiringRequestType, { nullable: true, description: 'How it stands.' })
  hiringRequest!: HiringView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
