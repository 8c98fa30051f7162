import type { MentorDraft } from '../mentor-drafts.ts';
import { ADVISING } from './advising.ts';
import { BUILDING } from './building.ts';
import { MAKING } from './making.ts';
import { SELLING } from './selling.ts';

/** Everyone the story offers as a mentor. */
export const MENTORS: readonly MentorDraft[] = [...MAKING, ...BUILDING, ...SELLING, ...ADVISING];
