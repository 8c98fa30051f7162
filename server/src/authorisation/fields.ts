/** To whom a field of a type that holds personal data is shown, besides the person it tells of. */
export const AUDIENCES = {
  EVERYBODY: 'everybody: it was written to be read',
  AS_REACHED: 'whoever may see the thing it hangs on; there the rule is stated',
  SELF: 'nobody else',
  DESK: 'advisers',
  OFFICERS: 'employment officers, and the company the candidate has opened it to',
  ASKED: 'advisers, and a mentor who is asked, as long as a grant opens it to them',
  SIDES: 'advisers, and the other side once the two know each other',
  TALKERS: 'the other one in the thread; never staff',
  HOST: 'organisers of the event, and administrators',
  ADMINISTRATION: 'administrators',
  HOLDER: 'whoever has the secret of the link',
} as const;

export type Audience = keyof typeof AUDIENCES;

/** Types that tell of nobody, and why. */
export const OF_NOBODY: Readonly<Record<string, string>> = {
  BlindPlace: 'a place as finely as it may be told, of no business',
  BusinessBand: 'a word of the vocabulary',
  BusinessBands: 'words of the vocabulary',
  BusinessUniqueness: 'whether a band is coarse enough; counts nothing',
  BestChange: 'what would help a need most, in words of the vocabulary',
  Concept: 'a word of the vocabulary',
  ConceptHit: 'a word of the vocabulary that fits what is typed',
  ConsentText: 'a text of ours',
  DataRule: 'what we keep, of nobody in particular',
  Event: 'what an organisation invites to; seats are counted, not named',
  EventSession: 'as the event; who speaks is announced in public',
  LinkedConcept: 'a word of the vocabulary that stands in the text of whoever asks',
  Municipality: 'public geography',
  Organisation: 'of the public register of businesses',
  RuleFinding: 'what a posted vacancy says that may break a rule, in words of the vacancy',
  SpokenLanguage: 'a language and a level',
  OrganisationKind: 'a word of the vocabulary',
  OrganisationName: 'of the public register of businesses',
  PageInfo: 'where a page ends',
  Problem: 'why not: a code and the name of a field',
  PublicFigures: 'counts',
  ResponseFigure: 'counts over at least five',
  RuralZoneCheck: 'what the law says to what whoever asks has told, which is not kept',
  RuralZoneCondition: 'a condition of the law, held against what whoever asks has told',
  RuralZoneNote: 'what the law says beside it',
  Law: 'a law as it is cited',
  Shortage: 'counts over at least five',
  TextSpan: 'a place in the text of whoever asks',
  Town: 'public geography',
  VocabularyInfo: 'what the vocabulary is made of',
  VocabularySource: 'whom the vocabulary comes from',
  CriterionWeight: 'how much a criterion counts',
  RankedOne: 'a mentor everybody can find or a blind title, and how well they fit a case that is not named',
  RulesEffect: 'counts',
  RulesEffectCase: 'an industry, a town, and mentors everybody can find',
  Words: 'a text of ours in three languages',
};

type Stated = Readonly<Partial<Record<Audience, string>>>;

/** Types that tell of people: every field, by who is shown it. A field without a rule breaks the build. */
export const OF_PEOPLE: Readonly<Record<string, Stated>> = {
  // People, accounts and hats
  Person: { AS_REACHED: 'id name' },
  Viewer: {
    SELF: `id person email language hats hasPassword mustGiveCurrentPassword unreadNotificationCount unreadMessageCount
      viewerCanChangeRules viewerCanInvite viewerCanKeepOrganisations viewerCanReadAudit viewerCanUseDesk viewerCanUseQueue deputy colleagues
      mentor ventures matchesAsMentor listingsToConfirm tickets forYou savedSearches
      viewerCanReadShortages viewerCanPostCandidates viewerCanSearchCandidates businesses taker`,
  },
  Hat: { ADMINISTRATION: 'id kind person organisation givenAt' },
  Invitation: { ADMINISTRATION: 'id email hatKind organisation createdAt expiresAt acceptedAt' },
  Notification: { SELF: 'id kind subjectId createdAt readAt' },
  AuditEntry: {
    ADMINISTRATION: 'id at actor action result problem subjectPersonId recordKind recordId purpose',
  },

  // Entrepreneurs and mentors
  Venture: {
    DESK: `id contactName cvr idea writtenIn industry stage topics concepts town languages meeting travelLimitMinutes submittedAt
      confirmedAt mentorRequest`,
  },
  BlindVenture: {
    ASKED: 'id industry stage topics town languages meeting travelLimitMinutes submittedAt',
  },
  ProfileReceipt: { HOLDER: 'id token confirmed answerBy venture suggestions' },
  Mentor: {
    EVERYBODY: `id name headline writtenIn languages town meeting travelLimitMinutes cases hasRoom pausedUntil isApproved
      isFaded capacity placesUsed`,
    DESK: 'conflictCvrs version',
  },
  MentorCase: { EVERYBODY: 'id title story industry topics concepts stage' },
  RuleSet: { DESK: 'id kind version weights validFrom savedBy note' },
  MentorSuggestion: { AS_REACHED: 'id mentor rationale' },
  Rationale: { AS_REACHED: 'score ruleVersion contributions bestChange' },
  Contribution: { AS_REACHED: 'criterion state weight points maximum fit evidence' },
  Evidence: {
    AS_REACHED:
      'caseTitles fitting missing languages links words minutes limitMinutes online placesLeft wanted shown',
  },
  ConceptLink: { AS_REACHED: 'wanted shown how shownWords caseTitle', DESK: 'wantedWords' },
  WordLink: { AS_REACHED: 'shownWords caseTitle', DESK: 'wantedWords' },

  // Mentoring
  MentorRequest: { DESK: 'id state openedAt dueAt lateSince venture matches suggestions viewerCanSuggest' },
  MentorMatch: {
    SIDES: `id state mentor rationale suggestedAt releaseAt dueAt answeredAt endedAt question questionAnswer contacts
      viewerCanUndo viewerCanAnswer viewerCanAnswerQuestion viewerCanEnd words`,
    ASKED: 'blindVenture idea ideaWrittenIn',
    DESK: 'request declineReason nextMentors overrideReason outcomeReason',
  },
  MatchContact: { SIDES: 'name email' },

  // Plans for many
  Cohort: {
    DESK: `id kind name state createdAt createdBy rankUntil isBeingPlanned progress notice plannedAt publishedPlan endedAt
      seekers offers places rankedBySeekers rankedByOffers plans viewerCanOpenRanking viewerCanMakePlans viewerCanPublish
      viewerCanDiscard`,
  },
  CohortPlan: { DESK: 'id method totalFit matched waitingCount swapCount doubt pairs waiting swaps' },
  CohortPair: { DESK: 'id seeker offer score rationale seekerRank offerRank state leftOutReason' },
  CohortWaiting: { DESK: 'id seeker reason' },
  CohortSwap: { DESK: 'id seeker offer score seekerHas offerHas' },
  CohortFace: { AS_REACHED: 'id title writtenIn name town path' },
  CohortRanking: { SELF: 'id kind name side until viewerCanRank choices' },
  CohortChoice: { SELF: 'id face score rank' },

  // Requests, introductions, messages
  Request: {
    AS_REACHED: `id kind subjectId title focusArea state outcome openedAt promisedAt closedAt turn asker unit assignee
      steps handedOverCount isBeingAnswered viewerIsAsker viewerIsStaff viewerCanTake viewerCanHandOver viewerCanWithdraw`,
  },
  RequestTurn: { AS_REACHED: 'party holder isViewers beganAt dueAt lateSince remindedAt isOverdue' },
  RequestStep: { AS_REACHED: 'id kind at party actor to toPerson dueAt', DESK: 'reason words' },
  Introduction: {
    TALKERS: 'id kind title state other introducedAt endedAt outcome thread',
  },
  Thread: {
    TALKERS: 'id introduction other lastMessageAt unreadCount messages holdsBackDetails viewerCanWrite',
  },
  Message: {
    TALKERS: 'id isMine body heldBack writtenAt releaseAt isReleased readAt viewerCanUndo',
  },
  ListingToConfirm: { HOLDER: 'id recordKind title confirmedAt state token' },

  // Work
  Company: { SELF: 'id name cvr town industry isConfirmed' },
  BlindCandidate: {
    AS_REACHED: `id label occupations skills languages licences conditions hours place travelLimitMinutes startsInMonths`,
  },
  OwnCandidate: {
    OFFICERS: `id state blind town availableFrom about placeBand isPosted isFaded isHidden version person vacancies`,
  },
  CandidateMatch: { AS_REACHED: 'id candidate rationale' },
  VacancyMatch: { AS_REACHED: 'id vacancy rationale' },
  Vacancy: {
    EVERYBODY: `id type title description writtenIn companyName occupation skills languages licences conditions hours pay town
      startsOn applyBy publishedAt isFaded state closeOutcome isWidened viewerCanEdit viewerCanReview viewerCanSeeCandidates
      viewerCanWiden`,
    AS_REACHED:
      'candidates hiringRequests findings workMentor followUpOn reviewReason reviewWords widenReason version',
  },
  HiringRequest: {
    AS_REACHED: `id state askedBy words meeting askedAt dueAt endedAt reason reasonWords vacancy candidate rationale
      viewerIsCandidate viewerCanAnswer viewerCanReply viewerCanLeave opened`,
  },
  OpenedCandidate: { OFFICERS: 'name email about' },

  // Succession
  BlindBusiness: {
    EVERYBODY: 'id industry place employees turnover profit price reason horizon publishedOn isFaded',
    SELF: 'viewerInterest',
  },
  BlindInterest: { SELF: 'id state' },
  OwnBusiness: {
    DESK: `id blind companyName cvr town facts figures writtenIn blockedCvrs state isHidden requestId dueAt outcome outcomeReason
      closedAt version viewerIsOwner viewerCanChange viewerCanDecide viewerCanClose uniqueness takers interests`,
  },
  BlindTaker: { AS_REACHED: 'id industries means experience employees horizon place isSeen' },
  OwnTaker: {
    DESK: `id blind name meansNote about town travelLimitMinutes cvr state isHidden requestId dueAt version viewerIsTaker
      viewerCanDecide businesses interests`,
  },
  BusinessFit: { AS_REACHED: 'id business rationale' },
  TakerFit: { AS_REACHED: 'id taker rationale' },
  BusinessInterest: {
    SIDES: `id state business taker rationale askedAt dueAt endedAt textVersion textAcceptedAt outcome viewerIsOwner
      viewerIsTaker viewerCanScreen viewerCanStop viewerCanAnswer viewerCanAcceptText viewerCanOpenIdentity viewerCanEnd facts
      figures identity takerIdentity opened`,
    DESK: 'declineReason motivation isBlocked',
  },
  BusinessIdentity: { SIDES: 'companyName cvr town contactName contactEmail' },
  TakerIdentity: { SIDES: 'name email about meansNote' },
  OpenedGroups: { SIDES: 'grantId fieldGroups until' },

  // Events
  SignUp: { HOST: 'id name email code state waitingPosition createdAt seats' },
  Ticket: { HOLDER: 'id code name state waitingPosition seats event token qrSvgPath qrSize calendarUrl' },
  TicketSeat: { AS_REACHED: 'session state waitingPosition' },

  // What fits, and what is looked for
  ForYouList: { SELF: 'id title items' },
  ForYouItem: {
    EVERYBODY: 'id kind title lead name headline writtenIn town startsAt path',
    AS_REACHED: 'score reasons',
  },
  ForYouReason: { AS_REACHED: 'criterion state fitting missing minutes placesLeft online wanted shown' },
  SavedSearch: { SELF: 'id kind name terms path alert isGone createdAt newCount hits' },
  SearchHit: { SELF: 'id isNew foundAt', EVERYBODY: 'title name path' },

  // What people see of their own data
  Grant: {
    SELF: `id recordKind title fieldGroups receiver receiverOrganisation purpose textKey textVersion givenAt untilAt
      withdrawnAt isOpen viewerCanWithdraw`,
  },
  Sighting: { SELF: 'id at viewer organisation purpose recordKind isThroughGrant' },
  Consent: { SELF: 'id text purpose givenAt withdrawnAt viewerCanWithdraw openRequestCount' },
  DataSection: { SELF: 'name purpose keptDays records' },
  DataRecord: { SELF: 'fields' },
  DataField: { SELF: 'name value' },
};

/** What envelopes of answers and pages say themselves, besides the things they hold. */
export const ENVELOPE_FIELDS = [
  'done',
  'goTo',
  'hatId',
  'nodes',
  'pageInfo',
  'problem',
  'sent',
  'totalCount',
];

/** The rule of each field of a type that tells of people. */
export function rulesOfType(type: string): Map<string, Audience> {
  return new Map(
    Object.entries(OF_PEOPLE[type] ?? {}).flatMap(([audience, fields]) =>
      fields
        .trim()
        .split(/\s+/)
        .map((field): [string, Audience] => [field, audience as Audience]),
    ),
  );
}
