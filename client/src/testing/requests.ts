const words = (text: string) => ({ da: text, en: text, de: text });

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();

/** A turn as the API tells of it; due in so many days. */
export const aTurn = (days: number, more: object = {}) => ({
  party: 'UNIT',
  holder: null,
  isViewers: false,
  beganAt: '2026-11-20T08:00:00.000Z',
  dueAt: inDays(days),
  lateSince: null,
  remindedAt: null,
  isOverdue: days < 0,
  ...more,
});

/** A request of the kind there is, as staff see it. */
export const aRequest = (id: string, title: string, more: object = {}) => ({
  id,
  kind: 'MENTOR',
  subjectId: `venture-${id}`,
  title: words(title),
  focusArea: 3,
  state: 'OPEN',
  outcome: null,
  openedAt: '2026-11-20T08:00:00.000Z',
  promisedAt: '2026-11-24T08:00:00.000Z',
  closedAt: null,
  turn: aTurn(2),
  asker: { id: 'mette', name: 'Mette Sørensen' },
  unit: { id: 'council', name: 'Erhvervsrådet' },
  assignee: null,
  steps: [],
  handedOverCount: 0,
  isBeingAnswered: false,
  viewerIsAsker: false,
  viewerIsStaff: true,
  viewerCanTake: true,
  viewerCanHandOver: true,
  viewerCanWithdraw: false,
  ...more,
});

/** An adviser who is signed in. */
export const anAdviser = {
  id: 'anne',
  email: 'anne@example.org',
  language: 'DA',
  hasPassword: true,
  unreadMessageCount: 0,
  unreadNotificationCount: 0,
  viewerCanUseDesk: true,
  viewerCanUseQueue: true,
  viewerCanInvite: false,
  viewerCanKeepOrganisations: false,
  viewerCanReadAudit: false,
  person: { id: 'anne', name: 'Anne Lauridsen' },
  mentor: null,
};

/** Somebody who is signed in and no staff. */
export const anEntrepreneur = {
  ...anAdviser,
  id: 'mette',
  email: 'mette@example.org',
  viewerCanUseDesk: false,
  viewerCanUseQueue: false,
  person: { id: 'mette', name: 'Mette Sørensen' },
};
