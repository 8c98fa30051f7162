import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { BusinessState, InterestState, TakerState } from './succession-words.ts';

interface Owned {
  readonly personId: string | null;
}
export interface BusinessFacts extends Owned {
  readonly state: BusinessState;
  readonly isHidden: boolean;
}
export interface TakerFacts extends Owned {
  readonly state: TakerState;
}
/** What decides who may do what with an interest. */
export interface InterestFacts {
  readonly state: InterestState;
  readonly ownerId: string | null;
  readonly takerPersonId: string | null;
}

const is = (viewer: Viewer | null, personId: string | null): boolean =>
  viewer !== null && viewer.personId === personId;
const isAdviser = (viewer: Viewer | null): boolean => wears(viewer, 'ADVISER');

/** Everybody sees the blind view of what is published; the owner and advisers also before. */
export function maySeeBlindBusiness(viewer: Viewer | null, business: BusinessFacts): boolean {
  return (business.state === 'PUBLISHED' && !business.isHidden) || maySeeOwnBusiness(viewer, business);
}

/** The whole listing, with who it is, is for the owner and for advisers, who are written down. */
export function maySeeOwnBusiness(viewer: Viewer | null, business: Owned): boolean {
  return is(viewer, business.personId) || isAdviser(viewer);
}

/** The owner alone changes what they tell. */
export function mayChangeBusiness(
  viewer: Viewer | null,
  business: Owned & { state: BusinessState },
): boolean {
  return is(viewer, business.personId) && business.state !== 'CLOSED';
}

/** Advisers decide about listings that wait, but nobody about their own. */
export function mayDecideBusiness(
  viewer: Viewer | null,
  business: Owned & { state: BusinessState },
): boolean {
  return isAdviser(viewer) && !is(viewer, business.personId) && business.state === 'WAITING';
}

/** The owner ends a listing; an adviser does it for them. */
export function mayCloseBusiness(viewer: Viewer | null, business: Owned & { state: BusinessState }): boolean {
  return maySeeOwnBusiness(viewer, business) && business.state !== 'CLOSED';
}

/** Somebody’s profile as a taker is for them and for advisers. */
export function maySeeTaker(viewer: Viewer | null, taker: Owned): boolean {
  return is(viewer, taker.personId) || isAdviser(viewer);
}

/** Advisers decide about profiles that wait, but nobody about their own. */
export function mayDecideTaker(viewer: Viewer | null, taker: TakerFacts): boolean {
  return isAdviser(viewer) && !is(viewer, taker.personId) && taker.state === 'WAITING';
}

/** An interest is seen by its taker and by advisers, and by the owner from the moment they are asked. */
export function maySeeInterest(
  viewer: Viewer | null,
  interest: InterestFacts & { wasAsked: boolean },
): boolean {
  if (is(viewer, interest.takerPersonId) || isAdviser(viewer)) return true;
  return is(viewer, interest.ownerId) && interest.wasAsked;
}

/** An adviser who is none of the two brings an interest to the owner, or says why not. */
export function mayScreenInterest(viewer: Viewer | null, interest: InterestFacts): boolean {
  const isSide = is(viewer, interest.ownerId) || is(viewer, interest.takerPersonId);
  return isAdviser(viewer) && !isSide && interest.state === 'ADVISER';
}

/** An adviser ends what nobody answers, before the two know each other. */
export function mayStopInterest(viewer: Viewer | null, interest: InterestFacts): boolean {
  const isSide = is(viewer, interest.ownerId) || is(viewer, interest.takerPersonId);
  return isAdviser(viewer) && !isSide && ['ADVISER', 'OWNER', 'TEXT', 'FACTS'].includes(interest.state);
}

/** The owner says yes or no when they are asked, and may still say no before they open who they are. */
export function mayAnswerInterest(viewer: Viewer | null, interest: InterestFacts): boolean {
  return is(viewer, interest.ownerId) && ['OWNER', 'TEXT', 'FACTS'].includes(interest.state);
}

/** The taker accepts the text once the owner has said yes. */
export function mayAcceptText(viewer: Viewer | null, interest: InterestFacts): boolean {
  return is(viewer, interest.takerPersonId) && interest.state === 'TEXT';
}

/** The owner opens who they are to a taker who has read the facts. */
export function mayOpenIdentity(viewer: Viewer | null, interest: InterestFacts): boolean {
  return is(viewer, interest.ownerId) && interest.state === 'FACTS';
}

/** Each of the two, and an adviser, may end what has been begun. */
export function mayEndInterest(viewer: Viewer | null, interest: InterestFacts): boolean {
  const isSide = is(viewer, interest.ownerId) || is(viewer, interest.takerPersonId);
  return (isSide || isAdviser(viewer)) && interest.state === 'INTRODUCED';
}

/** Why the taker wants this business, and whether the owner has blocked their company, is for advisers. */
export function mayReadScreening(viewer: Viewer | null): boolean {
  return isAdviser(viewer);
}
