import type { ui as source } from '../da/ui.ts';
import type { Translated } from '../../translated.ts';

export const ui: Translated<typeof source> = {
  sending: 'Sending…',
  loading: 'Loading…',
  optional: 'optional',
  errorPrefix: 'Error:',
  errorSummary:
    '{count, plural, one {Put one thing right before you go on} other {Put # things right before you go on}}',
  charactersLeft: '{count, plural, one {# character left} other {# characters left}}',
  charactersOver: '{count, plural, one {# character too many} other {# characters too many}}',
  required: 'Fill in this field',
  tooLong: 'Write no more than {max, number} characters',
  emailInvalid: 'Write an e-mail address like name@company.com',
  sendFailed: 'The server did not answer. What you wrote is still here. Please try again.',
  seatsLeft: '{left, number} of {capacity, number} seats left',
  score: '{score, number} out of 100 points',
  shownOf: 'Showing {shown, number} of {total, number}',
  showMore: 'Show more',
  skipToContent: 'Skip to content',
  breadcrumbs: 'You are here',
  mark: { FITS: 'Fits:', PARTLY: 'Fits in part:', MISSING: 'Missing:', UNKNOWN: 'Not known:' },
  tone: { info: 'Information:', success: 'Done:', warning: 'Please note:', error: 'Error:' },
  date: { day: 'Day', month: 'Month', year: 'Year' },
  toast: { region: 'Messages', undo: 'Undo', close: 'Close the message' },
  steps: { label: 'Steps', done: 'done, change', place: 'Step {step, number} of {steps, number}' },
  header: { menu: 'Menu', navigation: 'Main menu', language: 'Language' },
  loadError: {
    title: 'We could not load the page',
    text: 'It may be your connection or our server. Please try again in a moment.',
    retry: 'Try again',
  },
  notFound: {
    title: 'There is nothing here',
    lead: 'The page does not exist, has moved, or is not open to you.',
    home: 'To the front page',
    events: 'See events',
  },
};
