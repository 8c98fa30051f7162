import type { accessibility as source } from '../da/accessibility.ts';
import type { Translated } from '../../translated.ts';

export const accessibility: Translated<typeof source> = {
  title: 'Accessibility statement',
  lead: 'Everyone should be able to use Vækstbro. Here is how far we are, and how to tell us when something does not work for you.',
  status: {
    title: 'How accessible is it?',
    text: '<p>The business council of Herning & Ikast-Brande makes Vækstbro accessible under the Danish act no. 692 of 8 June 2018 on the accessibility of public sector websites and mobile applications.</p><p>The site is built to meet WCAG 2.2 at level AA: everything works by keyboard alone and with a screen reader, text can be enlarged to 400 per cent, and colour never carries meaning alone.</p><p>We know of no content that is not accessible.</p>',
  },
  made: {
    title: 'How do we know?',
    text: '<p>Each page is checked automatically in Danish, English and German whenever we change something: with the tool axe, by keyboard alone, and on a screen 320 points wide. The statement rests on our own assessment.</p>',
  },
  tell: {
    title: 'Tell us when something does not work',
    text: '<p>Write to <mail></mail>. Say which page it is and what you wanted to do. We answer within five working days, and you can have the content in a form that suits you.</p>',
  },
  complain: {
    title: 'Not content with our answer?',
    text: '<p>The Danish <digst>Agency for Digital Government</digst> supervises the act. You can complain to its web accessibility team if our answer does not help you.</p>',
  },
  date: 'The statement was made on {date}.',
};
