import type { Words } from '../../../platform/language.ts';

/**
 * TOPIC: what a mentor can help with. INDUSTRY: what a business lives off. OCCUPATION: what somebody works as.
 * SKILL: what somebody knows or can do.
 */
export const CONCEPT_SCHEMES = {
  TOPIC: 'TOPIC',
  INDUSTRY: 'INDUSTRY',
  OCCUPATION: 'OCCUPATION',
  SKILL: 'SKILL',
} as const;
export type ConceptScheme = keyof typeof CONCEPT_SCHEMES;

/** One word of the shared vocabulary. Groups are concepts too, but are not offered for choosing. */
export interface Concept {
  id: string;
  scheme: ConceptScheme;
  label: Words;
  /** The group it belongs to; null for a group. */
  broaderId: string | null;
}
