/** Where something is, in degrees (WGS 84). */
export interface Position {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_KM = 6371;
/** Country roads of Mid-Jutland are about a quarter longer than the straight line. */
const DETOUR = 1.25;
/** What a car averages on them once it is out of town. */
const KM_PER_MINUTE = 68 / 60;
/** Getting out of one town and into the other. */
const TOWN_MINUTES = 4;

/** About how many minutes a car takes; the same there and back, 0 at the same place. An estimate, not a route. */
export function travelMinutes(from: Position, to: Position): number {
  const straightKm = distanceKm(from, to);
  const inTown = Math.min(straightKm, 1) * TOWN_MINUTES;
  return Math.round(inTown + (straightKm * DETOUR) / KM_PER_MINUTE);
}

/** The great-circle distance (haversine). */
export function distanceKm(from: Position, to: Position): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const along = Math.sin((b - a) / 2) ** 2;
  const square = Math.min(1, along + Math.cos(a) * Math.cos(b) * across);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(square));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
