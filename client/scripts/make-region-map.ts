/**
 * Draws the region once, so that no visitor needs map tiles from elsewhere:
 *   node client/scripts/make-region-map.ts <folder with municipalities_simplified.geojson and postal_codes_centroids.csv>
 * Writes src/features/places/region-shapes.ts. Run it again for another region or newer borders.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Delaunay } from 'd3-delaunay';
import { geoContains, geoMercator, type ExtendedFeatureCollection } from 'd3-geo';

const municipalityCodes = ['657', '756'];
// Towns far enough apart for their names to be read; the list beside the map can hold all.
const pinnedTownIds = [
  'aulum',
  'bording',
  'brande',
  'ejstrupholm',
  'haderup',
  'herning',
  'ikast',
  'kibaek',
  'noerre-snede',
  'sdr-felding',
  'sunds',
  'vildbjerg',
];
// Where the map is small only these keep their names on it.
const majorTownIds = ['aulum', 'brande', 'herning', 'ikast', 'kibaek'];
// Their neighbour in the east is so near that the name stands in the west.
const westNamedTownIds = ['herning'];
const width = 640;
const marginDegrees = 0.35;
const tints = 3;

type Point = [number, number];
type Municipality = {
  type: 'Feature';
  properties: { kommune_kode: string; name: string };
  geometry: { type: 'MultiPolygon'; coordinates: Point[][][] };
};

const folder = process.argv[2];
if (!folder) throw new Error('Say which folder holds the outlines and the postal centroids.');

const all = JSON.parse(await readFile(join(folder, 'municipalities_simplified.geojson'), 'utf8')) as {
  features: Municipality[];
};
const outlines = municipalityCodes.map((code) => {
  const found = all.features.find((feature) => feature.properties.kommune_kode === code);
  if (!found) throw new Error(`There is no outline of municipality ${code}.`);
  // GeoJSON by its standard runs outer rings the other way than d3 expects.
  return {
    ...found,
    geometry: { ...found.geometry, coordinates: found.geometry.coordinates.map(clockwise) },
  };
});
const region: ExtendedFeatureCollection = { type: 'FeatureCollection', features: outlines };

const projection = geoMercator().fitWidth(width, region);
const height = Math.ceil(bounds(outlines.flatMap(outlinePoints).map(project)).bottom);
const districts = (await readFile(join(folder, 'postal_codes_centroids.csv'), 'utf8'))
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([, , latitude, longitude]): Point => [Number(longitude), Number(latitude)])
  .filter(isNear);
const voronoi = Delaunay.from(districts.map(project)).voronoi([-20, -20, width + 20, height + 20]);
const insideOnes = districts.map((district) => outlines.some((one) => geoContains(one, district)));
const colours = colourApart();

const [translateX, translateY] = projection.translate();
const shapes = {
  width,
  height,
  pinnedTownIds,
  majorTownIds,
  westNamedTownIds,
  projection: { scale: round(projection.scale(), 3), x: round(translateX, 3), y: round(translateY, 3) },
  municipalities: outlines.map((feature) => ({
    code: feature.properties.kommune_kode,
    name: feature.properties.name,
    path: feature.geometry.coordinates
      .flatMap((rings) => rings.map((ring) => path(ring.map(project))))
      .join(''),
  })),
  districts: districts.flatMap((_, index) => {
    const cell = voronoi.cellPolygon(index) as Point[] | null;
    return cell && (insideOnes[index] || touchesRegion(cell))
      ? [{ tint: colours[index] ?? 0, path: path(cell) }]
      : [];
  }),
};

const target = join(import.meta.dirname, '../src/features/places/region-shapes.ts');
await writeFile(
  target,
  `// Made by scripts/make-region-map.ts; do not edit.
// Contains data from DAGI (Danmarks Administrative Geografiske Inddeling), Klimadatastyrelsen: municipality
// outlines of 2014, simplified, and centres of postal districts. Districts are drawn as the area nearest each centre.

/** The outlines and districts of the region, and the Mercator projection that places towns on them. */
export const regionShapes = ${JSON.stringify(shapes, null, 2)} as const;
`,
);

function project(place: Point): Point {
  const point = projection(place);
  if (!point) throw new Error('A place lies outside the projection.');
  return point;
}

function outlinePoints(feature: Municipality): Point[] {
  return feature.geometry.coordinates.flat(2);
}

function isNear([longitude, latitude]: Point): boolean {
  const box = bounds(outlines.flatMap(outlinePoints));
  return (
    longitude > box.left - marginDegrees &&
    longitude < box.right + marginDegrees &&
    latitude > box.top - marginDegrees &&
    latitude < box.bottom + marginDegrees
  );
}

function touchesRegion(cell: Point[]): boolean {
  return outlines
    .flatMap(outlinePoints)
    .map(project)
    .some((point) => isInside(point, cell));
}

/** Even-odd rule: a ray to the right crosses the border an odd number of times. */
function isInside([x, y]: Point, polygon: Point[]): boolean {
  let inside = false;
  polygon.forEach(([x1, y1], index) => {
    const [x2, y2] = polygon[(index + 1) % polygon.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Neighbours get different tints; districts whose centre lies outside the region get the palest, 0. */
function colourApart(): number[] {
  const chosen: number[] = [];
  districts.forEach((_, index) => {
    if (!insideOnes[index]) {
      chosen[index] = 0;
      return;
    }
    const taken = [...voronoi.neighbors(index)].map((neighbour) => chosen[neighbour]);
    const free = Array.from({ length: tints }, (_unused, tint) => tint + 1).find(
      (tint) => !taken.includes(tint),
    );
    chosen[index] = free ?? 1;
  });
  return chosen;
}

function path(points: Point[]): string {
  const rounded = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [first, ...rest] = rounded;
  if (!first) return '';
  let [lastX, lastY] = first;
  const steps = rest.flatMap(([x, y]) => {
    const step = [x - lastX, y - lastY];
    if (step[0] === 0 && step[1] === 0) return [];
    [lastX, lastY] = [x, y];
    return [step.join(' ')];
  });
  return `M${first.join(' ')}l${steps.join(' ')}z`;
}

function clockwise(rings: Point[][]): Point[][] {
  return rings.map((ring, index) => {
    const area = ring.reduce((sum, [x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      return sum + (x2 - x1) * (y2 + y1);
    }, 0);
    return area > 0 === (index === 0) ? ring : ring.toReversed();
  });
}

function bounds(points: Point[]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
