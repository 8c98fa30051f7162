import type { EntityManager } from '@mikro-orm/postgresql';
import { uniquenessOf } from '../../disclosure/index.ts';
import type { Band } from '../../disclosure/index.ts';
import { municipalityOf, townById } from '../../places/index.ts';
import type { Candidate } from '../model/candidate.entity.ts';
import type { PlaceBand } from '../model/words.ts';

type Placed = Pick<Candidate, 'id' | 'occupationIds' | 'townId'>;

/** How many are told alike in each band, the finest first; the candidate counts too. */
export async function placeBands(em: EntityManager, candidate: Placed): Promise<Band[]> {
  const municipality = municipalityCode(candidate.townId);
  const [found] = await em.execute<{ town: number; municipality: number; region: number }[]>(
    `select count(*) filter (where c.town_id = ?)::int as town,
            count(*) filter (where t.municipality_code = ?)::int as municipality, count(*)::int as region
       from candidate c join town t on t.id = c.town_id
      where c.state = 'SHOWN' and c.occupation_ids[1] = ? and c.id <> ?`,
    [candidate.townId, municipality, candidate.occupationIds[0], candidate.id],
  );
  const { town = 0, municipality: near = 0, region = 0 } = found ?? {};
  return [
    { band: 'TOWN', comparable: town + 1 },
    { band: 'MUNICIPALITY', comparable: near + 1 },
    { band: 'REGION', comparable: region + 1 },
  ];
}

/** The finest band in which the candidate is one of enough; the coarsest where there are too few of them anywhere. */
export async function safeBand(em: EntityManager, candidate: Placed): Promise<PlaceBand> {
  const finding = uniquenessOf(await placeBands(em, candidate));
  if (!finding.isUnique) return 'TOWN';
  return (finding.proposedBand as PlaceBand | null) ?? 'REGION';
}

/** What is shown of the place in a band. */
export function shownPlace(townId: string, placeBand: PlaceBand) {
  return {
    placeBand,
    shownTownId: placeBand === 'TOWN' ? townId : null,
    shownMunicipality: placeBand === 'REGION' ? null : municipalityCode(townId),
  };
}

function municipalityCode(townId: string): string {
  const town = townById(townId);
  if (!town) throw new Error(`There is no town "${townId}".`);
  return municipalityOf(town).code;
}
