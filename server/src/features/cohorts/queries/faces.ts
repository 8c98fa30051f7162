import DataLoader from 'dataloader';
import type { Words } from '../../../platform/language.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import { cohortKind } from '../model/cohort-kinds.ts';
import type { Reading } from '../model/cohort-kinds.ts';
import type { CohortSide } from '../model/cohort-words.ts';

/** One who takes part, as statements bring them. */
export interface FacedMember {
  readonly id: string;
  readonly subjectId: string;
}

/** One who takes part, as advisers and the other side may see them. */
export interface FaceView {
  readonly id: string;
  readonly title: Words;
  readonly name: string | null;
  readonly town: Town;
  readonly path: string | null;
}

type Key = FacedMember & { readonly kind: string; readonly side: CohortSide };
const loaders = new WeakMap<Reading, DataLoader<Key, FaceView | null>>();

/** What may be seen of one who takes part; null when the other feature knows them no more. Asked together is read together. */
export function faceOf(
  context: Reading,
  kind: string,
  side: CohortSide,
  { id, subjectId }: FacedMember,
): Promise<FaceView | null> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader((keys) => readFaces(context, keys), { cache: false });
    loaders.set(context, loader);
  }
  return loader.load({ kind, side, id, subjectId });
}

async function readFaces(context: Reading, keys: readonly Key[]): Promise<(FaceView | null)[]> {
  const groups = Map.groupBy(keys, ({ kind, side }) => `${kind} ${side}`);
  const views = new Map<Key, FaceView>();
  for (const group of groups.values()) {
    const { kind, side } = group[0] as Key;
    const ids = [...new Set(group.map(({ subjectId }) => subjectId))];
    const faces = await cohortKind(kind).faces(context, side, ids);
    for (const key of group) {
      const face = faces.get(key.subjectId);
      if (!face) continue;
      const { title, name, townId, path } = face;
      views.set(key, { id: key.id, title, name, town: knownTown(townId), path });
    }
  }
  return keys.map((key) => views.get(key) ?? null);
}
