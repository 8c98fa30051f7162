import DataLoader from 'dataloader';
import type { Language, Words } from '../../../platform/language.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import { cohortKind } from '../model/cohort-kinds.ts';
import type { Looking, Onlooker } from '../model/cohort-kinds.ts';
import type { CohortSide } from '../model/cohort-words.ts';

/** One who takes part, as statements bring them. */
export interface FacedMember {
  readonly id: string;
  readonly subjectId: string;
}

/** One who takes part, as the onlooker may see them. */
export interface FaceView {
  readonly id: string;
  readonly title: Words;
  readonly writtenIn: Language | null;
  readonly name: string | null;
  readonly town: Town;
  readonly path: string | null;
}

/** Of which cohorts, which side, and who looks on. */
export interface Seen {
  readonly kind: string;
  readonly side: CohortSide;
  readonly onlooker: Onlooker;
}

type Key = FacedMember & Seen;
const loaders = new WeakMap<Looking, DataLoader<Key, FaceView | null>>();

/** What may be seen of one who takes part; null when the other feature knows them no more. Asked together is read together. */
export function faceOf(
  context: Looking,
  { kind, side, onlooker }: Seen,
  { id, subjectId }: FacedMember,
): Promise<FaceView | null> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader((keys) => readFaces(context, keys), { cache: false });
    loaders.set(context, loader);
  }
  return loader.load({ kind, side, onlooker, id, subjectId });
}

async function readFaces(context: Looking, keys: readonly Key[]): Promise<(FaceView | null)[]> {
  const groups = Map.groupBy(keys, ({ kind, side, onlooker }) => `${kind} ${side} ${onlooker}`);
  const views = new Map<Key, FaceView>();
  for (const group of groups.values()) {
    const { kind, side, onlooker } = group[0] as Key;
    const ids = [...new Set(group.map(({ subjectId }) => subjectId))];
    const faces = await cohortKind(kind).faces(context, side, ids, onlooker);
    for (const key of group) {
      const face = faces.get(key.subjectId);
      if (!face) continue;
      const { townId, ...shown } = face;
      views.set(key, { id: key.id, ...shown, town: knownTown(townId) });
    }
  }
  return keys.map((key) => views.get(key) ?? null);
}
