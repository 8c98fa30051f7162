import type { Words } from '../../../platform/language.ts';

/** What a mentor's profile is called in lists of many kinds; a person has only one. */
export const MENTOR_TITLE: Words = { da: 'Mentorprofil', en: 'Mentor profile', de: 'Mentorenprofil' };
