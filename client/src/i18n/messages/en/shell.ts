import type { shell as source } from '../da/shell.ts';
import type { Translated } from '../../translated.ts';

export const shell: Translated<typeof source> = {
  place: 'Herning & Ikast-Brande',
  nav: {
    mentors: 'Mentors',
    businesses: 'Businesses',
    jobs: 'Jobs',
    events: 'Events',
    queue: 'Queue',
    desk: 'Desk',
    mentorsToApprove: 'Approve mentors',
    invitations: 'Invitations',
    my: 'My page',
    messages: 'Messages',
    unreadMessages: '{count, plural, one {# new} other {# new}}',
    notifications: 'What is new',
    unread: '{count, plural, one {# new thing} other {# new things}}',
    logIn: 'Log in',
    logOut: 'Log out',
  },
  footer: {
    runBy: 'Who runs this',
    runByText:
      'The business council of Herning & Ikast-Brande runs Vækstbro together with the two municipalities.',
    find: 'Find',
    newProfile: 'Make your profile',
    becomeMentor: 'Become a mentor',
    about: 'How we match',
    answerTimes: 'Answer times',
    yourRights: 'Your rights',
    accessibility: 'Accessibility statement',
    privacy: 'How we use your data',
    noTracking: 'No tracking cookies, no third parties.',
  },
  crash: {
    title: 'Something broke',
    lead: 'The fault is ours. What you wrote is kept as a draft.',
    reload: 'Load the page again',
    home: 'To the front page',
  },
};
