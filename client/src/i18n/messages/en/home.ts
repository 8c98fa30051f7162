import type { home as source } from '../da/home.ts';
import type { Translated } from '../../translated.ts';

export const home: Translated<typeof source> = {
  eyebrow: 'For those who want to start, grow or help others along',
  title: 'Find a mentor who has done it before',
  documentTitle: 'Vækstbro',
  lead: 'Tell us what you need. We suggest the people who fit best – and show you why.',
  createProfile: 'Make your profile',
  findEvent: 'Find an event',
  forYou: 'See what fits you',
  figures: {
    mentors: 'Mentors ready',
    events: 'Coming events',
    answer: 'Our answer',
    answerValue: '{days, plural, one {# working day} other {# working days}}',
  },
  doors: {
    title: 'What would you like to do?',
    grow: {
      title: 'I want to start or grow',
      text: 'Nine short fields. You see three mentors at once – and why them.',
      action: 'Make your profile',
    },
    help: {
      title: 'I want to help others',
      text: 'Tell us what you have done yourself. You decide how many you have time for.',
      action: 'Become a mentor',
    },
    handOver: {
      title: 'I want to take over or hand over',
      text: 'Businesses that look for a new owner – without a name until the owner says yes.',
      action: 'See businesses',
    },
    work: {
      title: 'I want to find a job',
      text: 'Vacancies at companies of the area, apprenticeships and flexible hours as well.',
      action: 'See vacancies',
    },
    building: {
      title: 'I have an empty building',
      text: 'A stable, barn or hall? See in two minutes whether it may be used for something else.',
      action: 'Check the building',
    },
    meet: {
      title: 'I want to meet others',
      text: 'Entrepreneur Day, courses and meetings. Sign up in a moment, without logging in.',
      action: 'See events',
    },
    browse: {
      title: 'I want to look around first',
      text: 'Find mentors by topic, industry and town.',
      action: 'See mentors',
    },
  },
  events: {
    title: 'Coming up',
    all: 'All events',
    none: 'There are no events right now. They appear here as soon as they are ready.',
  },
  how: {
    title: 'How it works',
    tell: {
      title: 'You tell us',
      text: 'Write briefly about your idea and what you need. It takes three minutes.',
    },
    suggest: {
      title: 'An adviser suggests',
      text: 'We work out who fits best. A person at the business council chooses and asks the mentor.',
    },
    meet: {
      title: 'You both say yes',
      text: 'The mentor sees your idea and your area, and answers. Only when you have both said yes does the mentor see your name, and you get each other’s e-mail.',
    },
    more: 'Read how we match',
  },
  promise: {
    title:
      '{days, plural, one {You hear from us within # working day} other {You hear from us within # working days}}',
    link: 'See our answer times',
    text: 'The deadline is on your receipt from the first second, and you can see whose turn it is at any moment.',
  },
};
