import { registerEnumType } from 'type-graphql';
import { REQUEST_KIND_DESCRIPTIONS, REQUEST_KINDS } from '../model/request-kinds.ts';
import {
  QUEUE_FILTERS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
  REQUEST_PARTIES,
  REQUEST_STATES,
  REQUEST_STEP_KINDS,
} from '../model/request-words.ts';

export {
  QUEUE_FILTERS,
  REFUSAL_REASONS,
  REQUEST_KINDS,
  REQUEST_OUTCOMES,
  REQUEST_PARTIES,
  REQUEST_STATES,
  REQUEST_STEP_KINDS,
};

// Filled by the features that have the kinds, before the schema is built.
registerEnumType(REQUEST_KINDS, {
  name: 'RequestKind',
  description: 'What is asked for.',
  valuesConfig: REQUEST_KIND_DESCRIPTIONS,
});

registerEnumType(REQUEST_PARTIES, {
  name: 'RequestParty',
  description: 'Who can have the turn.',
  valuesConfig: {
    UNIT: { description: 'We, who answer.' },
    ASKER: { description: 'Whoever asked; our clock rests meanwhile.' },
    ASKED: { description: 'Whoever we have asked to help.' },
  },
});

registerEnumType(REQUEST_STATES, {
  name: 'RequestState',
  description: 'Whether somebody still waits.',
  valuesConfig: {
    OPEN: { description: 'Somebody has the turn.' },
    CLOSED: { description: 'Over.' },
  },
});

registerEnumType(REQUEST_OUTCOMES, {
  name: 'RequestOutcome',
  description: 'What came of a closed request.',
  valuesConfig: {
    FULFILLED: { description: 'They got what they asked for.' },
    REFUSED: { description: 'The answer was no.' },
    WITHDRAWN: { description: 'Whoever asked no longer wants it.' },
    LAPSED: { description: 'The time for an answer passed.' },
  },
});

registerEnumType(REQUEST_STEP_KINDS, {
  name: 'RequestStepKind',
  description: 'What can happen to a request.',
  valuesConfig: {
    OPENED: { description: 'Somebody asked; our promise began to run.' },
    TAKEN: { description: 'Somebody of the staff took it upon themselves.' },
    TURN_GIVEN: { description: 'The turn went to somebody else.' },
    ASKED_FIRST: { description: 'Whoever was asked wants to know something first.' },
    ANSWERED: { description: 'Whoever had the turn answered.' },
    REFUSED: { description: 'Whoever had the turn said no.' },
    REMINDED: { description: 'Whoever had the turn was reminded.' },
    HANDED_OVER: {
      description: 'It went on to the next: nobody answered in time, or a colleague handed it over.',
    },
    ESCALATED: { description: 'Nobody answered in time: all who can help were told.' },
    WITHDRAWN: { description: 'Whoever asked no longer wants it.' },
    CLOSED: { description: 'It was closed.' },
  },
});

registerEnumType(REFUSAL_REASONS, {
  name: 'RefusalReason',
  description: 'Why somebody said no, or the turn went on.',
  valuesConfig: {
    NO_TIME: { description: 'No time.' },
    OUTSIDE_MY_FIELD: { description: 'Not what they know.' },
    CONFLICT_OF_INTEREST: { description: 'A conflict of interest.' },
    TOO_FAR: { description: 'Too far away.' },
    NOT_SUITABLE: { description: 'Does not fit.' },
    NO_ANSWER: { description: 'No answer in time.' },
    NO_LONGER_NEEDED: { description: 'No longer needed.' },
    OTHER: { description: 'Something else, said in words.' },
  },
});

registerEnumType(QUEUE_FILTERS, {
  name: 'QueueFilter',
  description: 'Which part of the queue is looked at.',
  valuesConfig: {
    ALL: { description: 'All of it.' },
    MINE: { description: 'What the viewer has taken, or has the turn in.' },
    UNASSIGNED: { description: 'What nobody has taken.' },
    OVERDUE: { description: 'What should have been answered already.' },
  },
});
