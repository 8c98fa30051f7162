/** A group of the starter vocabulary: an ISCO group for occupations, a group of ESCO's skills for skills. */
export interface StarterGroup {
  /** Short, stable, readable: `isco-7115`, `skill-group-woodwork`. */
  id: string;
  /** Its address in ISCO or ESCO, when it has one. */
  uri: string | null;
  da: string;
  en: string;
  de: string;
}

/** One occupation or skill that everybody has, with or without ESCO. The words are our own; only the address is ESCO's. */
export interface StarterConcept {
  /** Short, stable, readable, the same for ever: `carpenter`. Unique among all concepts of all schemes. */
  id: string;
  /** Its address in ESCO where known: what ties our own words to ESCO's labels and relations once those are imported. */
  uri: string | null;
  /** What people read. Our own words go before ESCO's. */
  da: string;
  en: string;
  de: string;
  /** What else people say or write for it. */
  also?: Partial<Record<'da' | 'en' | 'de', string[]>>;
  /** The id of its group. */
  broader: string;
  /** Ids of skills this occupation always needs. Occupations only. */
  essential?: string[];
  /** Ids of skills this occupation often needs. Occupations only. */
  optional?: string[];
}
