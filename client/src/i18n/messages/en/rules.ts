import type { Translated } from '../../translated.ts';
import type { rules as danish } from '../da/rules.ts';

/** Words of the rules of matching. */
export const rules: Translated<typeof danish> = {
  title: 'Rules of matching',
  lead: 'Here you choose how much each criterion counts when we suggest mentors. Nobody gets a mail, and earlier suggestions keep the rules they were made with.',
  desk: 'The desk',
  toRules: 'Rules of matching',
  weights: 'How much each criterion counts',
  words:
    '“Counts a lot” is worth twice “counts somewhat”, which is worth twice “counts a little”. “Must fit” is a condition: whoever fails it is not suggested, and whoever meets it gets no points for it.',
  fixed: 'cannot be changed. Two who must talk need a language in common.',
  means: {
    TOPICS: 'Has the mentor helped with what is needed?',
    COMPETENCE: 'Do the mentor’s cases show the trades and skills the idea names?',
    INDUSTRY: 'Does the mentor know the same industry?',
    STAGE: 'Has the mentor been at the stage the idea is at?',
    LANGUAGE: 'Do they have a language in common?',
    TRAVEL: 'Can they meet without a long drive?',
    ROOM: 'How much of the mentor’s room is free?',
  },
  look: 'See the effect',
  looking: 'Working it out…',
  undo: 'Back to the present ones',
  effect: {
    title: 'The effect, before you save',
    sum: '{firstChanges, plural, =0 {All keep the mentor who is first} one {Another mentor would be first for #} other {Another mentor would be first for #}} of the {cases, number} who wait. {orderChanges, plural, =0 {Nobody gets another order.} one {# gets others among the best three, or another order.} other {# get others among the best three, or another order.}}',
    nobodyWaits:
      'Nobody waits for a mentor right now, so there is no effect to show. The rules can be saved all the same.',
    before: 'Now',
    after: 'With the new rules',
    nobodyFits: 'Nobody fits.',
    more: 'We show the {count, number} that change most.',
  },
  save: 'Save the rules',
  saving: 'Saving…',
  saved: 'The rules are saved and count from now on.',
  note: 'Why do you change the rules?',
  noteHint: 'Everybody who sees the history can read it.',
  noteMissing: 'Write at least ten characters about why',
  conflict: 'Somebody else has saved new rules meanwhile. Reload the page and look at them first.',
  history: {
    title: 'Current and earlier rules',
    version: 'Rule set no. {version, number}',
    savedBy: 'Saved by {name} on {date}',
    delivered: 'Came with the program, counts from {date}',
    weights: 'How much each criterion counted',
  },
};
