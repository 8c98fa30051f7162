import type { Words } from '../../../platform/language.ts';
import type { Looking } from '../../for-you/index.ts';

/** What is told of a hit: what everybody may read; of a blind listing labels of vocabularies. */
export interface HitFace {
  readonly title: Words | null;
  /** In the place of the title: the name somebody is listed under. */
  readonly name: string | null;
  readonly path: string;
}

/** A kind of thing that searches find. */
export interface HitKindParts {
  /** The kind as searches name it: MENTOR. */
  readonly subjectKind: string;
  /** Of those that everybody can find at this moment; whatever is withdrawn, hidden or over is left out. */
  readonly faces: (context: Looking, ids: readonly string[]) => Promise<ReadonlyMap<string, HitFace>>;
}

const kinds = new Map<string, HitKindParts>();

/** A kind plugs itself in, once, in its feature file. */
export function registerHitKind(parts: HitKindParts): void {
  if (kinds.has(parts.subjectKind)) throw new Error(`Hits of "${parts.subjectKind}" are registered twice.`);
  kinds.set(parts.subjectKind, parts);
}

/** Names one hit among all. */
export const hitKey = (subjectKind: string, subjectId: string): string => `${subjectKind} ${subjectId}`;

/** The faces of all hits that can be found now, by `hitKey`: each kind is asked once. */
export async function facesOf(
  context: Looking,
  hits: readonly { readonly subjectKind: string; readonly subjectId: string }[],
): Promise<ReadonlyMap<string, HitFace>> {
  const all = await Promise.all(
    [...kinds.values()].map(async ({ subjectKind, faces }) => {
      const ids = [...new Set(hits.flatMap((hit) => (hit.subjectKind === subjectKind ? hit.subjectId : [])))];
      const found = ids.length > 0 ? await faces(context, ids) : new Map<string, HitFace>();
      return [...found].map(([id, face]) => [hitKey(subjectKind, id), face] as const);
    }),
  );
  return new Map(all.flat());
}
