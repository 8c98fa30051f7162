import path from 'node:path';

/** A path as whoever typed it means it: pnpm runs a script in its package, whatever folder it was called in. */
export function fromCaller(place: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '', place);
}
