import { registerEnumType } from 'type-graphql';
import { HAT_KINDS } from '../hat-kinds.ts';
import { LANGUAGES } from '../language.ts';
import { PROBLEM_CODES } from '../problem-codes.ts';
import { PURPOSES } from '../purposes.ts';

export { HAT_KINDS, LANGUAGES, PROBLEM_CODES, PURPOSES };

registerEnumType(LANGUAGES, {
  name: 'Language',
  description: 'A language Vækstbro speaks.',
  valuesConfig: {
    DA: { description: 'Danish.' },
    EN: { description: 'English.' },
    DE: { description: 'German.' },
  },
});

registerEnumType(HAT_KINDS, {
  name: 'HatKind',
  description: 'What a person can be in Vækstbro; one person may wear several hats.',
  valuesConfig: {
    ENTREPRENEUR: { description: 'Has an idea or runs a young business.' },
    MENTOR: { description: 'Helps entrepreneurs with what they have learned themselves.' },
    ADVISER: { description: 'Works at the business service and brings people together.' },
    OWNER: { description: 'Owns a business that looks for a successor.' },
    TAKER: { description: 'Looks for a business to take over.' },
    BUILDING_OWNER: { description: 'Lets or sells premises.' },
    EMPLOYMENT_OFFICER: { description: 'Works at the municipality’s employment entrance.' },
    CANDIDATE: { description: 'Looks for work.' },
    ORGANISER: { description: 'Arranges events.' },
    STEERING: { description: 'Follows how the region is doing.' },
    ADMINISTRATOR: { description: 'Invites people and gives hats.' },
  },
});

registerEnumType(PROBLEM_CODES, {
  name: 'ProblemCode',
  description: 'Why something was answered with "no". The client has words for each.',
  valuesConfig: Object.fromEntries(
    Object.keys(PROBLEM_CODES).map((code) => [code, { description: sentence(code) }]),
  ),
});

function sentence(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

registerEnumType(PURPOSES, {
  name: 'Purpose',
  description: 'What personal data are used for.',
  valuesConfig: {
    ACCOUNT: { description: 'To know who logs in.' },
    MATCHING: { description: 'To find and introduce people who can help each other.' },
    EVENTS: { description: 'To hold an event: seats, tickets, changes.' },
    CASE_WORK: { description: 'To answer what somebody has asked for.' },
    ADMINISTRATION: { description: 'To run the platform: hats, invitations.' },
    COMMUNICATION: { description: 'To carry messages between people.' },
    SAFETY: { description: 'To see afterwards who did what.' },
    STATISTICS: { description: 'To count, without telling of anybody.' },
  },
});
