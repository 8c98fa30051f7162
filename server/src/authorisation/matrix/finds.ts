import type { Actor, Person } from '../actors.ts';

/**
 * Who finds which words, addresses and ids of others when they ask for everything they can reach. Names of approved
 * mentors are for everybody; the others are listed. Whose it is finds it always.
 */
export const WHO_FINDS: Readonly<Record<string, readonly Actor[] | 'EVERYBODY'>> = {
  'name of askedMentor': 'EVERYBODY',
  'name of matchedMentor': 'EVERYBODY',
  'name of otherMentor': 'EVERYBODY',
  'name of waitingMentor': ['adviser', 'otherAdviser', 'administrator'],
  // Who asks, a mentor learns by their yes: a question alone opens no name.
  'name of entrepreneur': ['adviser', 'otherAdviser', 'administrator'],
  'name of otherEntrepreneur': ['matchedMentor', 'adviser', 'otherAdviser', 'administrator'],
  // Staff act under their names: in the steps of a request, and among those who have seen one's records.
  'name of adviser': [
    'entrepreneur',
    'otherEntrepreneur',
    'askedMentor',
    'matchedMentor',
    'otherMentor',
    'otherAdviser',
    'administrator',
  ],
  'name of otherAdviser': ['adviser', 'administrator'],
  'name of organiser': ['administrator'],
  'name of otherOrganiser': ['administrator'],
  'name of otherHats': ['administrator'],
  'name of administrator': [],
  'name of newcomer': [],

  // The yes opens addresses for the two and the advisers.
  'address of matchedMentor': ['otherEntrepreneur', 'adviser', 'otherAdviser'],
  'address of otherEntrepreneur': ['matchedMentor', 'adviser', 'otherAdviser'],
  'address of askedMentor': [],
  'address of otherMentor': [],
  'address of waitingMentor': [],
  'address of entrepreneur': [],
  'address of adviser': [],
  'address of otherAdviser': [],
  'address of organiser': [],
  'address of otherOrganiser': [],
  'address of otherHats': [],
  'address of administrator': [],
  'address of newcomer': [],

  // An idea is opened by a grant, to the mentor who is asked.
  ideaOfAsked: ['askedMentor', 'adviser', 'otherAdviser'],
  ideaOfMatched: ['matchedMentor', 'adviser', 'otherAdviser'],
  ideaOfWaiting: ['adviser', 'otherAdviser'],
  cvrOfAsked: ['adviser', 'otherAdviser'],
  cvrOfMatched: ['adviser', 'otherAdviser'],
  // The log names records by id, and nothing of what is in them.
  'id of the venture asked for': ['adviser', 'otherAdviser', 'administrator'],
  'id of the venture with a match': ['adviser', 'otherAdviser', 'administrator'],
  conflictOfAsked: ['adviser', 'otherAdviser'],
  headlineOfWaiting: ['adviser', 'otherAdviser'],
  caseOfWaiting: ['adviser', 'otherAdviser'],

  question: ['entrepreneur', 'adviser', 'otherAdviser'],
  questionOfMatched: ['otherEntrepreneur', 'adviser', 'otherAdviser'],
  answerOfMatched: ['matchedMentor', 'adviser', 'otherAdviser'],
  yes: ['otherEntrepreneur', 'adviser', 'otherAdviser'],
  questionBeforeRefusal: ['entrepreneur', 'adviser', 'otherAdviser'],
  answerBeforeRefusal: ['matchedMentor', 'adviser', 'otherAdviser'],
  override: ['otherAdviser'],
  refusal: ['adviser', 'otherAdviser'],

  // What two write to each other nobody else reads; before its time it is the writer's own.
  message: ['otherEntrepreneur'],
  unreleased: [],

  // What somebody looks for is theirs alone.
  searchName: [],

  // Who it is, and what takers and owners tell in words, is opened by grants between the two.
  companyOfOwner: ['adviser', 'otherAdviser'],
  factsOfOwner: ['adviser', 'otherAdviser'],
  companyOfWaiting: ['adviser', 'otherAdviser'],
  aboutOfTaker: ['adviser', 'otherAdviser'],
  motivationOfTaker: ['adviser', 'otherAdviser'],

  // What waits, and who a candidate is, is for officers; administrators see whose hats there are.
  workMentor: ['otherHats'],
  descriptionOfWaiting: ['otherHats'],
  reviewOfVacancy: [],
  wordsOfCompany: ['otherHats'],
  nameOfCandidate: ['otherHats', 'administrator'],
  aboutOfCandidate: ['otherHats'],
  nameOfPosted: ['otherHats', 'administrator'],
  aboutOfPosted: ['otherHats'],

  guestName: ['organiser', 'administrator'],
  guestEmail: ['organiser', 'administrator'],
  waitingGuestName: ['organiser', 'administrator'],
  waitingGuestEmail: ['organiser', 'administrator'],
  invitedEmail: ['administrator'],
  linkEmail: [],
};

/** Two sides who have heard of each other: by a question, by a yes, and by a no after a question. */
export const COUNTERPARTS: readonly (readonly [Person, Person])[] = [
  ['askedMentor', 'entrepreneur'],
  ['matchedMentor', 'otherEntrepreneur'],
  ['matchedMentor', 'entrepreneur'],
];
