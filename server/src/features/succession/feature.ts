import type { Feature } from '../../platform/feature.ts';
import { registerRecordKind, whereReceiversRead } from '../disclosure/index.ts';
import { registerForYouKind } from '../for-you/index.ts';
import { registerFreshness } from '../freshness/index.ts';
import { registerIntroductionKind } from '../introductions/index.ts';
import { registerConsentText } from '../privacy/index.ts';
import { registerRequestKind } from '../requests/index.ts';
import { registerHitKind, registerSearchKind } from '../saved-searches/index.ts';
import { businessIntroductions } from './actions/business-introductions.ts';
import { closeBusinessesOf, lockBusinessesOf } from './actions/close-business.ts';
import { endForWithdrawn } from './actions/end-interests.ts';
import { businessFreshness, takerFreshness } from './actions/keep-fresh.ts';
import {
  businessWithdrawn,
  endConfidential,
  hideTaker,
  lockInterestsOf,
  takerWithdrawn,
} from './actions/withdraw.ts';
import {
  BusinessConnectionResolver,
  BusinessResolver,
  BlindBusinessResolver,
  OwnBusinessResolver,
} from './graphql/business.resolver.ts';
import { InterestFieldsResolver, InterestResolver } from './graphql/interest.resolver.ts';
import { OwnTakerResolver, TakerResolver, ViewerSuccessionResolver } from './graphql/taker.resolver.ts';
import { BusinessInterest } from './model/business-interest.entity.ts';
import { BusinessListing } from './model/business-listing.entity.ts';
import { BUSINESS_CONFIDENTIALITY, BUSINESS_LISTED, TAKER_SHARED } from './model/consent-texts.ts';
import {
  BUSINESS,
  BUSINESS_APPROVAL_RULES,
  BUSINESS_INTRODUCTION_RULES,
  TAKER,
  TAKER_APPROVAL_RULES,
} from './model/kinds.ts';
import { SUCCESSION_DATA } from './model/personal-data.ts';
import { TakerProfile } from './model/taker-profile.entity.ts';
import { businessesForYou } from './queries/businesses-for-you.ts';
import { businessHits, businessSearch } from './queries/business-searches.ts';
import { registerRulesForBusinesses } from './queries/rules-for-businesses.ts';
import {
  businessTitles,
  facesBy,
  interestFaces,
  interestOfGrant,
  takerTitles,
} from './queries/titles-and-faces.ts';

registerConsentText(BUSINESS_LISTED, { lock: lockBusinessesOf, whenWithdrawn: closeBusinessesOf });
registerConsentText(TAKER_SHARED, { lock: lockInterestsOf, whenWithdrawn: hideTaker });
registerConsentText(BUSINESS_CONFIDENTIALITY, { lock: lockInterestsOf, whenWithdrawn: endConfidential });
registerRecordKind({
  kind: BUSINESS,
  description: 'A business that is handed over.',
  fieldGroups: {
    FACTS: 'What the owner tells of the business in their own words.',
    FIGURES: 'The figures of the business.',
    IDENTITY: 'Which business it is, and how to reach its owner.',
  },
  staffHats: ['ADVISER'],
  title: businessTitles,
});
registerRecordKind({
  kind: TAKER,
  description: 'What somebody looks for who wants to take a business over.',
  fieldGroups: { CONTACT: 'How to reach the person.', MEANS: 'How the means come about.' },
  staffHats: ['ADVISER'],
  title: takerTitles,
});
registerRequestKind({
  ...BUSINESS_APPROVAL_RULES,
  faces: facesBy(businessTitles),
  whenWithdrawn: businessWithdrawn,
});
registerRequestKind({ ...TAKER_APPROVAL_RULES, faces: facesBy(takerTitles), whenWithdrawn: takerWithdrawn });
registerRequestKind({
  ...BUSINESS_INTRODUCTION_RULES,
  faces: interestFaces,
  whenWithdrawn: endForWithdrawn,
});
registerIntroductionKind(businessIntroductions);
whereReceiversRead(interestOfGrant);
registerFreshness(businessFreshness);
registerFreshness(takerFreshness);
registerForYouKind(businessesForYou);
registerSearchKind(businessSearch);
registerHitKind(businessHits);
registerRulesForBusinesses();

/** Owners hand over blind, takers look, and the two find each other step by step. */
export const succession: Feature = {
  name: 'succession',
  entities: [BusinessListing, TakerProfile, BusinessInterest],
  resolvers: [
    BusinessResolver,
    BusinessConnectionResolver,
    BlindBusinessResolver,
    OwnBusinessResolver,
    TakerResolver,
    OwnTakerResolver,
    ViewerSuccessionResolver,
    InterestResolver,
    InterestFieldsResolver,
  ],
  personalData: SUCCESSION_DATA,
  erasureLocks: { HAT: (em, { personId }) => lockBusinessesOf(em, personId) },
  async personErased(em, { personId }, { clock }) {
    await closeBusinessesOf(em, personId, clock.now());
    await hideTaker(em, personId, clock.now());
  },
};
