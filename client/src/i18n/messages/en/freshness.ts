import type { Translated } from '../../translated.ts';
import type { freshness as source } from '../da/freshness.ts';

/** Words about what is listed and is to be confirmed from time to time. */
export const freshness: Translated<typeof source> = {
  faded: 'Not confirmed lately',
  titleAsked: 'Does it still hold?',
  lead: 'We ask now and then, so that others only find what is up to date.',
  listing: 'It is about',
  lastConfirmed: 'Last confirmed {date}',
  state: {
    FRESH: 'It is confirmed.',
    ASKED:
      'Others can find it. If we do not hear from you, it is marked as not confirmed and hidden in the end.',
    FADED: 'Others can see that it has not been confirmed lately. If we do not hear from you, it is hidden.',
    HIDDEN: 'It is hidden right now, so that others do not find it. When you confirm, it is back.',
  },
  confirm: 'Yes, it still holds',
  confirming: 'Confirming…',
  change: 'Does it no longer hold? Log in and change it.',
  doneTitle: 'Thank you, it is confirmed',
  done: '{title}: others can find it. We ask again after a while.',
  toHome: 'Go to the front page',
  deadTitle: 'The link does not work any more',
  dead: 'Perhaps you have got a newer mail. Use the link in that one, or log in and confirm on your own page.',
  logIn: 'Log in',
  noticeTitle: 'Does what you have here still hold?',
  notice: 'Confirm',
  noticeDone: 'Thank you, it is confirmed.',
};
