import type { Clock } from '../../../platform/clock.ts';
import type { Rows } from '../../../platform/database/rows.ts';

/** So many people of one town, each counted once for one concept, in one town only: towns add up to the region. */
export interface CompetenceCount {
  readonly conceptId: string;
  readonly townId: string;
  readonly count: number;
}

type Count = (context: { readonly sql: Rows; readonly clock: Clock }) => Promise<readonly CompetenceCount[]>;

/** A part of the product in which competences are asked for and found. */
export interface CompetenceSource {
  readonly kind: string;
  /** One sentence for the schema. */
  readonly description: string;
  /** Who needs what at this moment and has not got it. */
  readonly asked: Count;
  /** Who shows it at this moment and can take somebody on. */
  readonly found: Count;
}

/** The kinds by their names, as GraphQL's enum CompetenceKind: filled by registration, before the schema is built. */
export const COMPETENCE_KINDS: Record<string, string> = {};
export const competenceKindValues: Record<string, { description: string }> = {};

const sources = new Map<string, CompetenceSource>();

/** A source plugs itself in, once, in its feature file. */
export function registerCompetenceSource(source: CompetenceSource): void {
  if (sources.has(source.kind)) throw new Error(`Competences of "${source.kind}" are counted twice.`);
  sources.set(source.kind, source);
  COMPETENCE_KINDS[source.kind] = source.kind;
  competenceKindValues[source.kind] = { description: source.description };
}

/** Every source that has plugged itself in. */
export function competenceSources(): readonly CompetenceSource[] {
  return [...sources.values()];
}
