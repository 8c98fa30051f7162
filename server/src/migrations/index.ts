import type { ClientBase } from 'pg';
import { MENTOR_PUBLIC } from '../features/mentors/model/consent-text.ts';
import { CANDIDATE_SHOWN } from '../features/workforce/model/consent-text.ts';
import { plantPlaces } from '../features/places/model/plant-places.ts';
import { plantConsentTexts } from '../features/privacy/model/plant-consent-texts.ts';
import {
  BUSINESS_CONFIDENTIALITY,
  BUSINESS_LISTED,
  TAKER_SHARED,
} from '../features/succession/model/consent-texts.ts';
import { VENTURE_SHARED } from '../features/ventures/model/consent-text.ts';
import { plantOwnWords } from '../features/vocabulary/model/plant-own-words.ts';
import { plantVocabulary } from '../features/vocabulary/model/plant-vocabulary.ts';
import { Extensions } from './0000-extensions.ts';
import { OutboxMail } from './0050-outbox-mail.ts';
import { Vocabulary } from './0100-vocabulary.ts';
import { Places } from './0110-places.ts';
import { Organisations } from './0200-organisations.ts';
import { People } from './0300-people.ts';
import { Accounts } from './0400-accounts.ts';
import { Notifications } from './0450-notifications.ts';
import { Events } from './0600-events.ts';
import { Matching } from './0700-matching.ts';
import { Ventures } from './0800-ventures.ts';
import { Mentors } from './0900-mentors.ts';
import { Mentoring } from './1000-mentoring.ts';
import { WordsLanguage } from './1100-words-language.ts';
import { SuggestionPayload } from './1110-suggestion-payload.ts';
import { Audit } from './1200-audit.ts';
import { Disclosure } from './1300-disclosure.ts';
import { Requests } from './1400-requests.ts';
import { MentoringOnRequests } from './1410-mentoring-on-requests.ts';
import { RequestStepOrder } from './1420-request-step-order.ts';
import { RequestLate } from './1430-request-late.ts';
import { Introductions } from './1500-introductions.ts';
import { Messages } from './1510-messages.ts';
import { Freshness } from './1520-freshness.ts';
import { IntroductionsOfMatches } from './1530-introductions-of-matches.ts';
import { Privacy } from './1600-privacy.ts';
import { IntroductionOutcomeBy } from './1610-introduction-outcome-by.ts';
import { GrantNotifications } from './1620-grant-notifications.ts';
import { Cohorts } from './1750-cohorts.ts';
import { CohortsComeToAnEnd } from './1755-cohorts-come-to-an-end.ts';
import { Concepts } from './1700-concepts.ts';
import { NamedConcepts } from './1725-named-concepts.ts';
import { KeptMatches } from './1730-kept-matches.ts';
import { ToldWords } from './1735-told-words.ts';
import { EventTopics } from './1770-event-topics.ts';
import { SavedSearches } from './1775-saved-searches.ts';
import { Shortages } from './1780-shortages.ts';
import { FindableSince } from './1785-findable-since.ts';
import { Succession } from './1800-succession.ts';
import { Companies } from './1820-companies.ts';
import { Workforce } from './1825-workforce.ts';

/** Every migration in the order it runs. What has been released is never edited; the next one corrects it. */
export const migrations = [
  { name: '0000-extensions', class: Extensions },
  { name: '0050-outbox-mail', class: OutboxMail },
  { name: '0100-vocabulary', class: Vocabulary },
  { name: '0110-places', class: Places },
  { name: '0200-organisations', class: Organisations },
  { name: '0300-people', class: People },
  { name: '0400-accounts', class: Accounts },
  { name: '0450-notifications', class: Notifications },
  { name: '0600-events', class: Events },
  { name: '0700-matching', class: Matching },
  { name: '0800-ventures', class: Ventures },
  { name: '0900-mentors', class: Mentors },
  { name: '1000-mentoring', class: Mentoring },
  { name: '1100-words-language', class: WordsLanguage },
  { name: '1110-suggestion-payload', class: SuggestionPayload },
  { name: '1200-audit', class: Audit },
  { name: '1300-disclosure', class: Disclosure },
  { name: '1400-requests', class: Requests },
  { name: '1410-mentoring-on-requests', class: MentoringOnRequests },
  { name: '1420-request-step-order', class: RequestStepOrder },
  { name: '1430-request-late', class: RequestLate },
  { name: '1500-introductions', class: Introductions },
  { name: '1510-messages', class: Messages },
  { name: '1520-freshness', class: Freshness },
  { name: '1530-introductions-of-matches', class: IntroductionsOfMatches },
  { name: '1600-privacy', class: Privacy },
  { name: '1610-introduction-outcome-by', class: IntroductionOutcomeBy },
  { name: '1620-grant-notifications', class: GrantNotifications },
  { name: '1700-concepts', class: Concepts },
  { name: '1725-named-concepts', class: NamedConcepts },
  { name: '1730-kept-matches', class: KeptMatches },
  { name: '1735-told-words', class: ToldWords },
  { name: '1750-cohorts', class: Cohorts },
  { name: '1755-cohorts-come-to-an-end', class: CohortsComeToAnEnd },
  { name: '1770-event-topics', class: EventTopics },
  { name: '1775-saved-searches', class: SavedSearches },
  { name: '1780-shortages', class: Shortages },
  { name: '1785-findable-since', class: FindableSince },
  { name: '1800-succession', class: Succession },
  { name: '1820-companies', class: Companies },
  { name: '1825-workforce', class: Workforce },
];

/** Reference data that the code itself carries: brought up to date after the migrations, at every start. */
export const referenceData = [
  plantVocabulary,
  plantOwnWords,
  plantPlaces,
  (client: ClientBase) =>
    plantConsentTexts(client, [
      VENTURE_SHARED,
      MENTOR_PUBLIC,
      BUSINESS_LISTED,
      TAKER_SHARED,
      BUSINESS_CONFIDENTIALITY,
      CANDIDATE_SHOWN,
    ]),
];

/** The tables that the server's role may not do everything with, see `app-role.ts`. */
export const guarded = { appendOnly: ['audit_entry'], readOnly: ['migration', 'consent_text'] };
