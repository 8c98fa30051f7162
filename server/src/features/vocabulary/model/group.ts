import type { Words } from '../../../platform/language.ts';

/** A group of related concepts. Related means: of the same group. */
export interface Group {
  id: string;
  label: Words;
  members: readonly { id: string; label: Words }[];
}
