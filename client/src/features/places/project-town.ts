import { regionShapes } from './region-shapes.ts';

const radians = Math.PI / 180;

/** Where on the drawn map a place lies (Mercator, as the outlines were drawn). */
export function projectTown({ latitude, longitude }: { latitude: number; longitude: number }) {
  const { scale, x, y } = regionShapes.projection;
  return {
    x: x + scale * longitude * radians,
    y: y - scale * Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)),
  };
}
