import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { data as dataDa } from '../../i18n/messages/da/data.ts';
import { disclosure as disclosureDa } from '../../i18n/messages/da/disclosure.ts';
import { data as dataDe } from '../../i18n/messages/de/data.ts';
import { disclosure as disclosureDe } from '../../i18n/messages/de/disclosure.ts';
import { data as dataEn } from '../../i18n/messages/en/data.ts';
import { disclosure as disclosureEn } from '../../i18n/messages/en/disclosure.ts';
import { languages } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/types.ts';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import { useDataWords, useSectionName } from './use-data-words.ts';

/** The sections of the register of personal data. A new one there gets its words here, or it stands as it is called. */
const SECTIONS: (keyof Messages['privacy']['section'])[] = [
  'confirmations',
  'consents',
  'deeds',
  'deputies',
  'grants',
  'grantsReceived',
  'hats',
  'introductions',
  'introductionsEnded',
  'invitations',
  'invitationsSent',
  'loginLinks',
  'mails',
  'matchesAsEntrepreneur',
  'matchesAsMentor',
  'mentorCases',
  'mentorProfile',
  'mentorRequests',
  'messages',
  'messagesReceived',
  'nextChoices',
  'notifications',
  'password',
  'person',
  'requests',
  'requestsInHand',
  'requestSteps',
  'seenBy',
  'sessions',
  'sessionSeats',
  'signUps',
  'suggestionsMade',
  'turns',
  'unconfirmedProfiles',
  'uniquenessDecisions',
  'ventures',
];

/** The fields of the register that the person gets to see. */
const FIELDS: (keyof Messages['data']['field'])[] = [
  'acceptedAt',
  'action',
  'answeredAt',
  'approvedAt',
  'askedAt',
  'at',
  'beganAt',
  'body',
  'cancelledAt',
  'capacity',
  'changedAt',
  'channel',
  'closedAt',
  'confirmedAt',
  'conflictCvrs',
  'consentVersion',
  'contactEmail',
  'contactName',
  'createdAt',
  'cvr',
  'decidedAt',
  'decision',
  'declineReason',
  'dueAt',
  'email',
  'emailProvenAt',
  'endedAt',
  'endedBy',
  'event',
  'expiresAt',
  'fieldGroups',
  'fromAt',
  'givenAt',
  'hatKind',
  'headline',
  'idea',
  'industryId',
  'introducedAt',
  'kind',
  'language',
  'languages',
  'meeting',
  'name',
  'openedAt',
  'organisation',
  'outcome',
  'outcomeReason',
  'overrideReason',
  'party',
  'pausedUntil',
  'position',
  'problem',
  'promisedAt',
  'proposedAt',
  'provenBy',
  'purpose',
  'question',
  'questionAnswer',
  'readAt',
  'reason',
  'recipient',
  'recordKind',
  'registeredAt',
  'releasedAt',
  'result',
  'session',
  'since',
  'stage',
  'state',
  'story',
  'subject',
  'submittedAt',
  'suggestedAt',
  'text',
  'textKey',
  'textVersion',
  'ticketCode',
  'title',
  'topicIds',
  'townId',
  'travelLimitMinutes',
  'turnDueAt',
  'undoneAt',
  'untilAt',
  'updatedAt',
  'usedAt',
  'withdrawnAt',
  'words',
  'writtenAt',
  'writtenIn',
];

function Sample() {
  const section = useSectionName();
  const { field, value } = useDataWords({ topics: [{ value: 'pricing', label: 'Prissætning' }] });
  return (
    <>
      {SECTIONS.map((name) => (
        <p key={name} data-testid="section" title={name}>
          {section(name)}
        </p>
      ))}
      {FIELDS.map((name) => (
        <p key={name} data-testid="field" title={name}>
          {field(name)}
        </p>
      ))}
      <p>{section('somethingNew')}</p>
      <p>{field('somethingElse')}</p>
      <p data-testid="values">
        {[
          value('state', 'WITHDRAWN'),
          value('fieldGroups', 'IDEA, CONTACT'),
          value('language', 'da'),
          value('idea', 'Strik, garn og DA'),
          value('isDone', 'true'),
          value('at', '2026-11-20T09:00:00+00:00'),
          value('kind', 'MESSAGE_RECEIVED'),
          value('action', 'Mutation.answerMatch'),
          value('kind', 'NOT_KNOWN_YET'),
          value('topicIds', 'pricing, sailing'),
        ].join(' | ')}
      </p>
    </>
  );
}

describe.each(languages)('the names of what is kept, in %s', (language) => {
  it('are words, for every section and field of the register', async () => {
    await renderInLanguage(<Sample />, language);
    const bare = [...screen.getAllByTestId('section'), ...screen.getAllByTestId('field')].filter(
      (one) => one.textContent === one.title || one.textContent === '',
    );
    expect(bare.map((one) => one.title)).toEqual([]);
  });

  it('stand as they are called where they are new', async () => {
    await renderInLanguage(<Sample />, language);
    expect(screen.getByText('somethingNew')).toBeVisible();
    expect(screen.getByText('somethingElse')).toBeVisible();
  });
});

it('codes, languages and moments are put into words; one’s own words are left alone', async () => {
  await renderInLanguage(<Sample />);
  expect(screen.getByTestId('values')).toHaveTextContent(
    'Trukket tilbage | Idé, E-mail | dansk | Strik, garn og DA | Ja | 20. november 2026 kl. 10.00 | Der er en ny besked til dig. | Svarede på et forslag | NOT_KNOWN_YET | Prissætning, sailing',
  );
});

it.each([
  ['da', dataDa, disclosureDa],
  ['en', dataEn, disclosureEn],
  ['de', dataDe, disclosureDe],
] as const)('what a grant opens is called the same on both pages, in %s', (_language, data, { grants }) => {
  expect(grants.group.CONTACT.toLowerCase()).toContain(data.value.CONTACT.toLowerCase());
});
