import type { Person } from './actors.ts';
import type { World } from './world.ts';

/** Words that only one person said. Wherever one of them is read, it is known whose they are. */
export const SAID = {
  ideaOfAsked: 'Jeg vil bygge drivhuse af gamle vinduer fra nedrevne gårde.',
  ideaOfWaiting: 'Jeg vil bage rugbrød af mask fra bryggerier på egnen.',
  ideaOfMatched: 'Jeg vil reparere el-cykler hjemme hos folk om aftenen.',
  cvrOfAsked: '10000009',
  cvrOfMatched: '10000017',
  conflictOfAsked: '10000025',
  headlineOfWaiting: 'Har drevet tømmerhandel i tolv år',
  caseOfWaiting: 'Jeg overtog en tømmerhandel med gæld og betalte den ud på fire år.',
  question: 'Hvor mange vinduer kan du skaffe om måneden?',
  questionBeforeRefusal: 'Hvem skal købe det af dig?',
  answerBeforeRefusal: 'Torvehandlere og et par kroer.',
  refusal: 'Jeg synes ikke, at det kan bære.',
  questionOfMatched: 'Hvor langt vil du køre for en reparation?',
  answerOfMatched: 'Højst en halv time hver vej.',
  yes: 'Det vil jeg gerne være med til, lad os mødes.',
  message: 'Kom forbi værkstedet på torsdag.',
  unreleased: 'Jeg har fundet en gammel manual til dig.',
  /** The desk says it where somebody else than the best one is suggested. */
  override: 'De kender hinanden.',
  searchName: 'Nogen, der kan skrue drivhuse sammen',
  companyOfOwner: 'Fjederkroen Specialværk ApS',
  factsOfOwner: 'Vi presser fjedre til gamle mejetærskere på bestilling.',
  companyOfWaiting: 'Lærkebo Savskæreri ApS',
  aboutOfTaker: 'Jeg har stået ved presser i sytten år.',
  motivationOfTaker: 'Det er de fjedre, jeg selv har brugt.',
  workMentor: 'Verner Følgesvend',
  descriptionOfWaiting:
    'Vi samler trapper af ask til ældre villaer og mangler en, der kan tegne dem op på gulvet først.',
  reviewOfVacancy: 'Skriv, hvem der tager imod den nye.',
  nameOfCandidate: 'Sanne Lediggård',
  aboutOfCandidate: 'Jeg har lagt tagspær i ni år og læser tegninger.',
  nameOfPosted: 'Piet Opslået',
  aboutOfPosted: 'Jeg har båret mursten og vil hellere save.',
  wordsOfCompany: 'Vi har en ordre på døre, du kunne begynde med.',
  guestName: 'Signe Gæstholm',
  guestEmail: 'signe.gaest@example.org',
  waitingGuestName: 'Vera Ventholm',
  waitingGuestEmail: 'vera.vent@example.org',
  invitedEmail: 'inviteret@example.org',
  linkEmail: 'loginlink@example.org',
} as const;

/** A text or an id by which one recognises whose data one was shown. */
export interface Marker {
  readonly text: string;
  readonly whose: Person | 'guest' | 'invited' | 'owner' | 'taker' | 'company' | 'candidate';
}

/** Every marker of the world, by a name of its own. */
export function markersOf({ people, ventures }: World): Record<string, Marker> {
  const said = (whose: Marker['whose'], ...names: (keyof typeof SAID)[]): [string, Marker][] =>
    names.map((name) => [name, { text: SAID[name], whose }]);
  return Object.fromEntries([
    ...Object.entries(people).flatMap(([key, { name, email }]): [string, Marker][] => [
      [`name of ${key}`, { text: name, whose: key as Person }],
      [`address of ${key}`, { text: email, whose: key as Person }],
    ]),
    ...said('entrepreneur', 'ideaOfAsked', 'ideaOfWaiting', 'cvrOfAsked', 'searchName'),
    ...said('otherEntrepreneur', 'ideaOfMatched', 'cvrOfMatched', 'answerOfMatched'),
    ...said('askedMentor', 'conflictOfAsked', 'question'),
    ...said('entrepreneur', 'answerBeforeRefusal'),
    ...said('matchedMentor', 'questionBeforeRefusal'),
    ...said('adviser', 'override'),
    ...said('otherHats', 'reviewOfVacancy'),
    ...said('matchedMentor', 'refusal', 'questionOfMatched', 'yes', 'message', 'unreleased'),
    ...said('waitingMentor', 'headlineOfWaiting', 'caseOfWaiting'),
    ...said('guest', 'guestName', 'guestEmail', 'waitingGuestName', 'waitingGuestEmail'),
    ...said('invited', 'invitedEmail', 'linkEmail'),
    ...said('owner', 'companyOfOwner', 'factsOfOwner', 'companyOfWaiting'),
    ...said('company', 'workMentor', 'descriptionOfWaiting', 'wordsOfCompany'),
    ...said('candidate', 'nameOfCandidate', 'aboutOfCandidate', 'nameOfPosted', 'aboutOfPosted'),
    ...said('taker', 'aboutOfTaker', 'motivationOfTaker'),
    ['id of the venture asked for', { text: ventures.asked, whose: 'entrepreneur' }],
    ['id of the venture with a match', { text: ventures.matched, whose: 'otherEntrepreneur' }],
  ]);
}
