export { STAGES, areNeighbours } from './model/stage.ts';
export type { Stage } from './model/stage.ts';
export { MEETINGS, canMeetInPerson, canMeetOnline } from './model/meeting.ts';
export type { Meeting } from './model/meeting.ts';
export { isSpokenLanguage, SPOKEN_LANGUAGES } from './model/spoken-languages.ts';
