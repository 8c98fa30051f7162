export { MentorSuggestionType, MentorType } from './mentor.type.ts';
