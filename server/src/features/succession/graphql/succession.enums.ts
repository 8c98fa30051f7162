import { registerEnumType } from 'type-graphql';
import {
  BUSINESS_OUTCOMES,
  BUSINESS_STATES,
  INTEREST_OUTCOMES,
  INTEREST_STATES,
  OWNER_REASONS,
  TAKER_STATES,
} from '../model/succession-words.ts';
import { PRECISIONS } from '../model/told-place.ts';

registerEnumType(PRECISIONS, {
  name: 'PlacePrecision',
  description: 'How finely the place of something is told.',
  valuesConfig: {
    TOWN: { description: 'The town.' },
    MUNICIPALITY: { description: 'The municipality.' },
    REGION: { description: 'Somewhere in the municipalities of Vækstbro.' },
  },
});
registerEnumType(BUSINESS_STATES, {
  name: 'BusinessState',
  description: 'Where the listing of a business stands.',
  valuesConfig: {
    WAITING: { description: 'Waits for an adviser; nobody finds it.' },
    PUBLISHED: { description: 'Everybody finds it, blind.' },
    REFUSED: { description: 'An adviser has said no, and why; the owner may change it and send it again.' },
    CLOSED: { description: 'Nobody can have it any more.' },
  },
});
registerEnumType(BUSINESS_OUTCOMES, {
  name: 'BusinessOutcome',
  description: 'What became of a listing.',
  valuesConfig: {
    HANDED_OVER: { description: 'Somebody has taken the business over.' },
    CLOSED: { description: 'The business has closed down.' },
    STOPPED: { description: 'The owner goes on, or looks elsewhere.' },
  },
});
registerEnumType(TAKER_STATES, {
  name: 'TakerState',
  description: 'Where the profile of a taker stands.',
  valuesConfig: {
    WAITING: { description: 'Waits for an adviser; no owner finds it.' },
    SEEN: { description: 'Seen by an adviser: owners find it, without a name.' },
    REFUSED: { description: 'An adviser has said no, and why.' },
    HIDDEN: { description: 'Taken back by the taker.' },
  },
});
registerEnumType(INTEREST_STATES, {
  name: 'BusinessInterestState',
  description: 'Where the interest of a taker in a business stands.',
  valuesConfig: {
    ADVISER: { description: 'An adviser looks at it; the owner does not know.' },
    OWNER: { description: 'The owner is asked, and sees the taker without a name.' },
    TEXT: { description: 'The owner has said yes; the taker is asked to promise confidentiality.' },
    FACTS: { description: 'Facts and figures are open to the taker; the owner decides about the next step.' },
    INTRODUCED: { description: 'The two know each other and can write to each other.' },
    REFUSED: { description: 'An adviser has said no.' },
    DECLINED: { description: 'The owner has said no.' },
    WITHDRAWN: { description: 'The taker asks no more.' },
    LOST: { description: 'The business is no longer to be had.' },
    ENDED: { description: 'Over after they got to know each other.' },
  },
});
registerEnumType(INTEREST_OUTCOMES, {
  name: 'BusinessInterestOutcome',
  description: 'What came of an introduction to a business.',
  valuesConfig: {
    HANDED_OVER: { description: 'The taker has got the business.' },
    STOPPED: { description: 'The two have stopped.' },
    GONE_TO_ANOTHER: { description: 'Somebody else has got the business.' },
    LISTING_CLOSED: { description: 'The business is no longer handed over.' },
  },
});
registerEnumType(OWNER_REASONS, {
  name: 'OwnerReason',
  description: 'Why an owner says no to a taker.',
  valuesConfig: {
    NOT_SUITABLE: { description: 'Does not fit the business.' },
    CONFLICT_OF_INTEREST: { description: 'Could be a competitor or somebody the owner knows.' },
    NO_TIME: { description: 'Not now.' },
    NO_LONGER_NEEDED: { description: 'Is in talks with somebody else.' },
    OTHER: { description: 'Another reason.' },
  },
});

export {
  BUSINESS_OUTCOMES,
  BUSINESS_STATES,
  INTEREST_OUTCOMES,
  INTEREST_STATES,
  OWNER_REASONS,
  PRECISIONS,
  TAKER_STATES,
};
