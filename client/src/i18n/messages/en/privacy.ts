import type { privacy as source } from '../da/privacy.ts';
import type { Translated } from '../../translated.ts';

export const privacy: Translated<typeof source> = {
  title: 'How we use your data',
  lead: 'In short: we only ask for what is needed, we only show it to those who need it, and you can always see it, correct it or have it deleted.',
  who: {
    title: 'Who is responsible?',
    text: '<p>The business council of Herning & Ikast-Brande is the controller. Write to <mail></mail> with any questions.</p>',
  },
  what: {
    title: 'What do we keep, and why?',
    text: '<ul><li><b>Your profile</b> (name, e-mail, idea, industry, town and what you need): so that an adviser can find a mentor for you.</li><li><b>Your profile as a mentor</b> (name, what you have done, town, languages and how many you have time for): so that others can find you. Your e-mail is not shown.</li><li><b>Your sign-up</b> (name, e-mail and chosen sessions): so that there is a seat and a ticket for you.</li><li><b>Your login</b>: so that only you get to your page.</li></ul><p>The grounds are your wish to be helped and our task of promoting business (GDPR article 6(1)(b) and (e)). Never write a civil registration number.</p>',
  },
  sees: {
    title: 'Who sees it?',
    text: '<ul><li>Advisers at the business council see your profile.</li><li>The mentor who is asked sees your idea, your town, what you need and your first name. Your surname and e-mail only once you have both said yes.</li><li>The organiser sees who has signed up.</li></ul><p>We pass your data on to nobody else, and no other site learns that you have been here.</p>',
  },
  browser: {
    title: 'In your browser',
    text: '<p>We use one cookie, and only when you log in. Your browser remembers the language you chose and drafts of what you are writing. Drafts go when you send them, when you log out, or after 14 days. We do not measure what you do.</p>',
  },
  rights: {
    title: 'Your rights',
    text: '<p>You can see what we keep, have it corrected or deleted, object, and take it with you. Write to <mail></mail>. If our answer does not satisfy you, you can complain to the <datatilsynet>Danish Data Protection Agency</datatilsynet>.</p>',
  },
};
