import type { Viewer } from '../../../platform/viewer.ts';

/** Organisers run the events of their own organisation; administrators run all. */
export function mayOrganise(viewer: Viewer | null, organiserId: string): boolean {
  return (
    viewer?.hats.some(
      (hat) =>
        hat.kind === 'ADMINISTRATOR' || (hat.kind === 'ORGANISER' && hat.organisationId === organiserId),
    ) ?? false
  );
}

/** The same as a where-clause: the organisations whose events the viewer runs, or null for all of them. */
export function organisedBy(viewer: Viewer | null): string[] | null {
  const hats = viewer?.hats ?? [];
  if (hats.some(({ kind }) => kind === 'ADMINISTRATOR')) return null;
  return hats.flatMap(({ kind, organisationId }) =>
    kind === 'ORGANISER' && organisationId ? [organisationId] : [],
  );
}
