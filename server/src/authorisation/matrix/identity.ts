import { ADVISERS, but, everybody, only, ownList, signedIn, theirs } from '../cells.ts';
import type { Rules } from '../cells.ts';
import { SAID } from '../markers.ts';

/** Who may log in, see people, give hats, and keep organisations. */
export const IDENTITY: Rules = {
  'Query.viewer': [
    {
      of: 'oneself',
      cells: { visitor: 'NOT_THERE', rest: 'YES' },
      may: {
        viewerCanUseDesk: ADVISERS,
        viewerCanUseQueue: [...ADVISERS, 'administrator', 'otherHats'],
        viewerCanChangeRules: [...ADVISERS, 'administrator'],
        viewerCanInvite: ['administrator'],
        viewerCanKeepOrganisations: ['administrator'],
        viewerCanReadAudit: ['administrator'],
        viewerCanReadShortages: [...ADVISERS, 'administrator', 'otherHats'],
        viewerCanPostCandidates: ['otherHats'],
        viewerCanSearchCandidates: ['otherHats'],
      },
    },
  ],
  'Mutation.logIn': [
    {
      of: 'a password nobody has',
      with: () => ({ email: SAID.linkEmail, password: 'x' }),
      cells: { rest: 'NOT_NOW' },
    },
  ],
  'Mutation.logInWithLink': [
    {
      of: 'the secret of a mailed link',
      with: ({ secrets }) => ({ token: secrets.loginLink }),
      cells: everybody,
    },
    {
      of: 'a forged secret',
      with: ({ nobody }) => ({ token: `${nobody}.forged` }),
      cells: { rest: 'NOT_NOW' },
    },
  ],
  'Mutation.logOut': [{ of: 'this browser', cells: everybody }],
  'Mutation.requestLoginLink': [
    { of: 'any address', with: () => ({ email: SAID.linkEmail, language: 'DA' }), cells: everybody },
  ],
  'Mutation.setPassword': [
    { of: 'one’s own', with: () => ({ password: 'fire regnvåde hejrer' }), cells: signedIn },
  ],
  'Mutation.setLanguage': [{ of: 'one’s own', with: () => ({ language: 'DE' }), cells: signedIn }],

  'Query.hats': [{ of: 'everybody’s', with: () => ({ first: 100 }), cells: only('administrator') }],
  'Mutation.endHat': [
    { of: 'the organiser’s', with: ({ hatId }) => ({ hatId }), cells: only('administrator') },
    {
      of: 'an id of something else',
      with: ({ event }) => ({ hatId: event.id }),
      cells: but(only(), 'NOT_THERE', 'administrator'),
    },
  ],
  'Query.auditEntries': [{ of: 'everybody’s', cells: only('administrator') }],
  'Query.invitations': [{ of: 'everybody’s', cells: only('administrator') }],
  'Mutation.invite': [
    {
      of: 'a new address',
      with: () => ({ email: 'ny.indbudt@example.org', hatKind: 'ADVISER' }),
      cells: only('administrator'),
    },
  ],
  'Mutation.acceptInvitation': [
    {
      of: 'the secret of a mailed link',
      with: ({ secrets }) => ({ token: secrets.invitation, name: 'Inviteret Gæst' }),
      cells: everybody,
    },
    {
      of: 'a forged secret',
      with: ({ nobody }) => ({ token: `${nobody}.forged`, name: 'Ingen' }),
      cells: { rest: 'NOT_NOW' },
    },
  ],

  'Query.organisations': [{ of: 'all', cells: only(...ADVISERS, 'administrator') }],
  'Query.organisationKinds': [{ of: 'all', cells: only('administrator') }],
  'Mutation.createOrganisation': [
    {
      of: 'a new one',
      with: () => ({ name: 'Nyt Bibliotek', kindCode: 'LIBRARY' }),
      cells: only('administrator'),
    },
  ],
  'Mutation.renameOrganisation': [
    {
      of: 'any',
      with: ({ organisations }) => ({
        organisationId: organisations.host,
        name: 'Værten i dag',
        validFrom: '2026-10-01',
      }),
      cells: only('administrator'),
    },
    {
      of: 'an id of something else',
      with: ({ hatId }) => ({ organisationId: hatId, name: 'Værten i dag', validFrom: '2026-10-01' }),
      cells: but(only(), 'NOT_THERE', 'administrator'),
    },
  ],

  'Query.notifications': [
    {
      of: 'one’s own',
      cells: ownList(
        'entrepreneur',
        'otherEntrepreneur',
        'askedMentor',
        'matchedMentor',
        'otherMentor',
        'adviser',
      ),
    },
  ],
  'Mutation.markNotificationsRead': [
    {
      of: 'the asked mentor’s',
      with: ({ notificationId }) => ({ notificationIds: [notificationId] }),
      cells: { ...theirs('askedMentor'), rest: 'IGNORED' },
    },
  ],
};
