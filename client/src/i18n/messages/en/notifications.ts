import type { notifications as source } from '../da/notifications.ts';
import type { Translated } from '../../translated.ts';

/** Words of the bell and the page of notifications. */
export const notifications: Translated<typeof source> = {
  title: 'What is new',
  lead: 'Here is what has happened. The most important things also come by e-mail.',
  sorted: 'Newest first.',
  unread: 'New',
  markAllRead: 'Mark all as read',
  marking: 'Marking…',
  markFailed: 'We could not save that. Try again.',
  empty: 'There is nothing for you right now.',
  emptyAction: 'Go to my page',
  logInFirst: 'Log in to see what is new for you.',
  kind: {
    MATCH_ASKED: 'You have been suggested as a mentor. Will you help?',
    MATCH_MADE: 'You are a match. Now you can write to each other.',
    MATCH_DECLINED: 'A mentor said no, thank you. Find the next one.',
    MATCH_ENDED: 'A match has ended.',
    QUESTION_ASKED: 'A mentor has a question for you before you start.',
    QUESTION_ANSWERED: 'Your question has been answered.',
    PROFILE_CONFIRMED: 'Your profile is confirmed. You hear from us within two working days.',
    MENTOR_APPROVED: 'You have been approved as a mentor.',
    HAT_GIVEN: 'You have been given a new role.',
    REQUEST_TURN: 'It is your turn in a request.',
    REQUEST_REMINDER: 'Please answer: the time is nearly up.',
    REQUEST_HANDED_OVER: 'The time ran out without an answer. See what happens now.',
    REQUEST_ESCALATED: 'A request was not answered in time. Somebody needs to take it.',
    REQUEST_CLOSED: 'A request is closed.',
    MESSAGE_RECEIVED: 'There is a new message for you.',
    LISTING_CONFIRM: 'Is it still right? Confirm what you have here with one click.',
    LISTING_HIDDEN: 'Something you have here is hidden because it was not confirmed.',
    INTRODUCTION_LOST: 'What you were waiting for is no longer available.',
    GRANT_WITHDRAWN: 'Somebody no longer shares their details with you.',
  },
};
