import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { RationaleType } from '../../matching/graphql/index.ts';
import type { RationaleView } from '../../matching/index.ts';
import { BlindVentureType } from '../../ventures/graphql/index.ts';
import type { BlindVentureView } from '../../ventures/index.ts';
import { DECLINE_REASONS, MATCH_ANSWERS, MATCH_OUTCOMES, MATCH_STATES } from '../model/mentoring-words.ts';
import type { DeclineReason, MatchState } from '../model/mentoring-words.ts';
import type { MatchContact, MatchView } from '../queries/match-rows.ts';

registerEnumType(MATCH_STATES, {
  name: 'MatchState',
  description: 'Where a match stands.',
  valuesConfig: {
    HELD: { description: 'Suggested; the adviser can still undo it, and nobody has been told.' },
    ASKED: { description: 'The mentor has the turn.' },
    QUESTION: { description: 'The mentor asked something first: the entrepreneur has the turn.' },
    MATCHED: { description: 'The mentor said yes; both see how to reach each other.' },
    DECLINED: { description: 'The mentor said no.' },
    UNDONE: { description: 'Taken back before anybody was told.' },
    ENDED: { description: 'Over.' },
    LAPSED: { description: 'The mentor did not answer in time; somebody else is asked.' },
  },
});

registerEnumType(MATCH_ANSWERS, {
  name: 'MatchAnswer',
  description: 'What a mentor can answer.',
  valuesConfig: {
    YES: { description: 'I will help.' },
    ASK_FIRST: { description: 'I want to know something first.' },
    NO: { description: 'I cannot, and this is why.' },
  },
});

registerEnumType(MATCH_OUTCOMES, {
  name: 'MatchOutcome',
  description: 'What came of a match that both had said yes to.',
  valuesConfig: {
    HELPED: { description: 'The mentor has helped.' },
    NOT_NEEDED: { description: 'Help is needed no more.' },
    DID_NOT_FIT: { description: 'They did not fit each other.' },
    NO_CONTACT: { description: 'They never got hold of each other.' },
    OTHER: { description: 'Something else.' },
  },
});

registerEnumType(DECLINE_REASONS, {
  name: 'DeclineReason',
  description: 'Why a mentor says no.',
  valuesConfig: {
    NO_TIME: { description: 'No time.' },
    OUTSIDE_MY_FIELD: { description: 'Not what they know.' },
    CONFLICT_OF_INTEREST: { description: 'A conflict of interest.' },
    TOO_FAR: { description: 'Too far away.' },
    OTHER: { description: 'Something else, said in words.' },
  },
});

@ObjectType('MatchContact', { description: 'How to reach one side of a match.', simpleResolvers: true })
export class MatchContactType implements MatchContact {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Their e-mail address.' })
  email!: string;
}

@ObjectType('MentorMatch', {
  description: 'A mentor proposed for a request, with the reasons of that day.',
  simpleResolvers: true,
})
export class MentorMatchType implements Omit<MatchView, 'row'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => MATCH_STATES, { description: 'Where it stands.' })
  state!: MatchState;

  @Field(() => RationaleType, { description: 'Why this mentor, as it was when they were suggested.' })
  rationale!: RationaleView;

  @Field(() => Date, { description: 'When the adviser suggested it.' })
  suggestedAt!: string;

  @Field(() => Date, { description: 'Until when the adviser could undo it; then the mentor is asked.' })
  releaseAt!: string;

  @Field(() => Date, { nullable: true, description: 'Until when whoever has the turn is asked to answer.' })
  dueAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the mentor said yes or no.' })
  answeredAt!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was over: by a no, by silence, by undoing, or because one of the two ended it.',
  })
  endedAt!: string | null;

  @Field(() => DECLINE_REASONS, {
    nullable: true,
    description: 'Why the mentor said no; for the mentor and advisers.',
  })
  declineReason!: DeclineReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the mentor wrote with the answer; of a no, for the mentor and advisers.',
  })
  words!: string | null;

  @Field(() => String, { nullable: true, description: 'What the mentor wanted to know first.' })
  question!: string | null;

  @Field(() => String, { nullable: true, description: 'What the entrepreneur answered to that.' })
  questionAnswer!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the adviser chose another than the best match; for advisers.',
  })
  overrideReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it ended, in the words of whoever ended it; for them and advisers.',
  })
  outcomeReason!: string | null;

  @Field(() => BlindVentureType, { description: 'What help is needed with, without saying whose it is.' })
  blindVenture!: BlindVentureView;

  @Field(() => Boolean, { description: 'Whether the viewer can take it back.' })
  viewerCanUndo!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is the mentor and has the turn.' })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is the entrepreneur and has the turn.' })
  viewerCanAnswerQuestion!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can end it.' })
  viewerCanEnd!: boolean;
}
