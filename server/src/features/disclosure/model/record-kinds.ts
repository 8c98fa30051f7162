import type { Rows } from '../../../platform/database/rows.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { Words } from '../../../platform/language.ts';

/** A kind of record that tells of a person, and the groups of its fields that a grant can open. */
export interface RecordKindParts {
  readonly kind: string;
  /** One sentence for the schema. */
  readonly description: string;
  /** The groups of fields a grant can open, each with one sentence for the schema; none where nothing is opened by grants. */
  readonly fieldGroups: Readonly<Record<string, string>>;
  /** Who may record that a person takes back what staff opened on the person's word. */
  readonly staffHats: readonly HatKind[];
  /** What the person calls these records: one heading per id; an id without one is not shown. */
  readonly title: (
    context: { readonly sql: Rows },
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, Words>>;
}

/** The kinds by their names, as GraphQL's enum RecordKind: filled by registration, before the schema is built. */
export const RECORD_KINDS: Record<string, string> = {};
/** Every group of any kind, as GraphQL's enum FieldGroup. */
export const FIELD_GROUPS: Record<string, string> = {};

/** What the two enums say of their values; the objects are read when the schema is built. */
export const recordKindValues: Record<string, { description: string }> = {};
export const fieldGroupValues: Record<string, { description: string }> = {};

const kinds = new Map<string, RecordKindParts>();

/** A kind plugs itself in, once, in its feature file. Two kinds may share a group, and then mean the same by it. */
export function registerRecordKind(parts: RecordKindParts): void {
  if (kinds.has(parts.kind)) throw new Error(`The record kind "${parts.kind}" is registered twice.`);
  kinds.set(parts.kind, parts);
  RECORD_KINDS[parts.kind] = parts.kind;
  recordKindValues[parts.kind] = { description: parts.description };
  for (const [group, description] of Object.entries(parts.fieldGroups)) {
    FIELD_GROUPS[group] = group;
    fieldGroupValues[group] ??= { description };
  }
}

/** The kind, which must have been registered. */
export function recordKind(kind: string): RecordKindParts {
  const found = kinds.get(kind);
  if (!found) throw new Error(`Nothing has registered the record kind "${kind}".`);
  return found;
}

/** Whether there is such a kind; what is logged of kinds that are gone is still told, without a title. */
export function isRecordKind(kind: string): boolean {
  return kinds.has(kind);
}

/** Opening a group the kind does not have is a mistake of the program. */
export function mustHaveGroups(kind: string, groups: readonly string[]): void {
  const { fieldGroups } = recordKind(kind);
  const unknown = groups.find((group) => !(group in fieldGroups));
  if (unknown !== undefined) throw new Error(`"${kind}" has no field group "${unknown}".`);
}
