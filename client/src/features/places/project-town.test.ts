import { expect, it } from '@jest/globals';
import { projectTown } from './project-town.ts';
import { regionShapes } from './region-shapes.ts';

it('puts Herning where the outline of its municipality was drawn', () => {
  const { x, y } = projectTown({ latitude: 56.137, longitude: 8.974 });
  expect(Math.round(x)).toBe(307);
  expect(Math.round(y)).toBe(284);
});

it('keeps the whole region inside the picture', () => {
  for (const corner of [
    { latitude: 56.42, longitude: 8.98 },
    { latitude: 55.83, longitude: 9.05 },
  ]) {
    const { x, y } = projectTown(corner);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(regionShapes.width);
    expect(y).toBeGreaterThan(-30);
    expect(y).toBeLessThan(regionShapes.height + 30);
  }
});
