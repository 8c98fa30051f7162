import type { about as source } from '../da/about.ts';
import type { Translated } from '../../translated.ts';

export const about: Translated<typeof source> = {
  title: 'How we match',
  lead: 'The machine does the sums, a person suggests, and you both decide. Here is the whole calculation.',
  looks: {
    title: 'What we look at',
    text: '<p>We compare what you need with what the mentor has done:</p><ul><li><b>Topics:</b> Has the mentor helped with what you lack? We look at the three experiences that come closest.</li><li><b>Trades and skills:</b> Has the mentor shown what you look for, or something close to it? We also read it in what you both write.</li><li><b>Industry:</b> Does the mentor know your industry or one like it?</li><li><b>How far you are:</b> Has the mentor been where you are now?</li><li><b>Language:</b> You need a language in common.</li><li><b>Travel time:</b> How long does it take to meet? We count minutes, not kilometres.</li><li><b>Room:</b> Does the mentor have time for one more?</li></ul>',
  },
  counts: {
    title: 'How it counts',
    text: '<p>Some things <b>must</b> fit, the language for instance. The rest counts a lot, some or a little. The points add up to a number from 0 to 100, and you can always see where each point comes from: what fits, what is missing, and what we do not know. The mentor sees the same as you.</p><p>The rules are numbered. An old suggestion keeps the rules it was made with.</p>',
  },
  never: {
    title: 'What we never look at',
    text: '<p>Age, sex, origin, health, name and picture. Nor the way you write.</p>',
  },
  people: {
    title: 'People decide',
    text: '<p>An adviser chooses the suggestion. When it is not the one at the top, the adviser writes why. The mentor says yes, asks first, or says no with a reason. Nobody learns more about you than is needed to answer, until you have both said yes.</p>',
  },
  sources: {
    title: 'Sources',
    text: '<p>The map is based on data from DAGI, the Danish register of administrative borders, by the Danish Agency for Climate Data. The typeface is IBM Plex Sans (SIL Open Font License). Vækstbro is free software under MPL-2.0.</p>',
    esco: 'This service uses the ESCO classification of the European Commission.',
    version: 'ESCO {version}, imported {date}.',
    own: 'The list of trades and skills is our own. It points to the same concepts in ESCO.',
  },
};
