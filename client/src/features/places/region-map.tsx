import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { projectTown } from './project-town.ts';
import './region-map.css';
import { regionShapes } from './region-shapes.ts';

export const RegionMap_town = graphql(`
  fragment RegionMap_town on Town {
    id
    name
    latitude
    longitude
    municipality {
      code
      name
    }
  }
`);

type Props = {
  towns: readonly FragmentType<typeof RegionMap_town>[];
  /** What the list leads to for a town: a link with the town's name. */
  link: (town: { id: string; name: string }) => ReactNode;
};

/** Room in the east for the names that run over the border. */
const nameRoom = 64;
const pin = 'M0 0C-3-7-11-12-11-20a11 11 0 0 1 22 0C11-12 3-7 0 0Z';

/**
 * The two municipalities with their towns. The drawing is for the eye; the list under it is for everybody, and the two
 * share their focus: what is pointed at or focused in one lights up in the other.
 */
export function RegionMap({ towns, link }: Props) {
  const t = useTranslations('places.map');
  const [activeId, setActiveId] = useState<string | null>(null);
  const pinned = readFragment(RegionMap_town, towns).filter(({ id }) => pinnedIds.has(id));
  return (
    <div className="region" onPointerLeave={() => setActiveId(null)}>
      <Drawing>
        {pinned.map((town) => {
          const { x, y } = projectTown(town);
          const isActive = town.id === activeId;
          const isWest = westNamedIds.has(town.id);
          return (
            <g
              key={town.id}
              className={classNames(
                'region-pin',
                `region-pin-${town.municipality.code}`,
                majorIds.has(town.id) && 'region-pin-major',
                isActive && 'region-pin-active',
              )}
              transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
              onPointerEnter={() => setActiveId(town.id)}
              onClick={() => followLink(town.id)}
            >
              <path d={pin} />
              <circle cy="-20" r="4.5" />
              <text x={isWest ? -15 : 15} y="-13" textAnchor={isWest ? 'end' : 'start'}>
                {town.name}
              </text>
            </g>
          );
        })}
      </Drawing>
      <nav aria-label={t('label')} className="region-towns">
        {regionShapes.municipalities.map(({ code, name }) => (
          <div key={code}>
            <p className={`region-municipality region-municipality-${code}`}>{name}</p>
            <ul className="region-list">
              {pinned
                .filter((town) => town.municipality.code === code)
                .map((town) => (
                  <li
                    key={town.id}
                    id={listItemId(town.id)}
                    className={classNames(town.id === activeId && 'region-item-active')}
                    onPointerEnter={() => setActiveId(town.id)}
                    onFocus={() => setActiveId(town.id)}
                    onBlur={() => setActiveId(null)}
                  >
                    {link(town)}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </nav>
    </div>
  );
}

const pinnedIds: ReadonlySet<string> = new Set(regionShapes.pinnedTownIds);
const majorIds: ReadonlySet<string> = new Set(regionShapes.majorTownIds);
const westNamedIds: ReadonlySet<string> = new Set(regionShapes.westNamedTownIds);

function Drawing({ children }: { children: ReactNode }) {
  const { width, height, municipalities, districts } = regionShapes;
  return (
    <svg
      className="region-map"
      viewBox={`-8 -24 ${width + nameRoom} ${height + 36}`}
      aria-hidden="true"
      focusable="false"
    >
      <clipPath id="region-outline">
        {municipalities.map(({ code, path }) => (
          <path key={code} d={path} />
        ))}
      </clipPath>
      <g className="region-ground">
        <g clipPath="url(#region-outline)" className="region-districts">
          {districts.map(({ path, tint }) => (
            <path key={path} d={path} className={`region-tint-${tint}`} />
          ))}
        </g>
        <g className="region-outlines">
          {municipalities.map(({ code, path }) => (
            <path key={code} d={path} />
          ))}
        </g>
      </g>
      {children}
    </svg>
  );
}

function listItemId(townId: string): string {
  return `region-town-${townId}`;
}

/** A pin leads where its entry in the list leads. */
function followLink(townId: string): void {
  document.querySelector<HTMLElement>(`#${listItemId(townId)} a`)?.click();
}
