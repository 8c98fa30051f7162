import type { Translated } from '../../translated.ts';
import type { shortages as source } from '../da/shortages.ts';

/** Words of the list of what is asked for and not found. */
export const shortages: Translated<typeof source> = {
  title: 'Competences in short supply',
  lead: 'What people ask for help with, and how many mentors can give it. What is shortest comes first.',
  notYours: 'The list is for advisers and for those who follow how the region is doing.',
  filters: 'Choose what you want to see',
  town: 'Town',
  wholeRegion: 'The whole region',
  scheme: 'Kind',
  allSchemes: 'All kinds',
  schemes: {
    TOPIC: 'Topics',
    OCCUPATION: 'Occupations',
    SKILL: 'Skills',
  },
  counted: 'Counted on {date}.',
  captionRegion: 'Competences in short supply in the whole region',
  captionTown: 'Competences in short supply in {town}',
  competence: 'Competence',
  asked: 'Ask for help',
  found: 'Mentors with room',
  foundHere: 'Mentors with room in the town',
  foundInRegion: 'In the whole region',
  nobody: 'nobody',
  hidden: 'not shown',
  ratio: 'What that means',
  ratioNoneFound: 'Nobody can help',
  ratioNobody: '{asked, number} ask for it, and nobody can help',
  ratioSome: '{ratio} ask for it for each who can help',
  ratioFew: '{asked, number} ask for it, and few can help',
  fewTitle: 'Also asked for by a few',
  few: 'Fewer than five ask for each of these, so we show no figures: {names}.',
  onlyFew: 'There is none that five or more ask for right now.',
  empty: 'Nothing is short here, or nobody has counted yet. We count every night.',
  clear: 'Show the whole region',
  howTitle: 'How we count',
  how: {
    asked:
      'Those who ask are entrepreneurs who wait for a mentor right now. Each person counts once for each competence.',
    found:
      'Mentors count when they are approved, have a free place and show the competence in what they have done. They count in the town they are in.',
    small:
      'Fewer than five people are not shown as a number. Some larger numbers are hidden too, so that nobody can work out the small ones.',
    night: 'We count every night.',
  },
  pool: '{count, plural, =0 {No mentor fits.} one {Only one mentor fits.} other {Only # mentors fit.}}',
  poolMissing: 'What is missing: {topics}.',
  poolLink: 'See what is short in the region',
  my: 'Competences in short supply',
  myText: 'What people ask for help with, and how few can give it.',
  myAction: 'Show the list',
};
