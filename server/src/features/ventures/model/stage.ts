/** How far a venture is. */
export const STAGES = { IDEA: 'IDEA', STARTING: 'STARTING', RUNNING: 'RUNNING' } as const;
export type Stage = keyof typeof STAGES;

const ORDER: readonly Stage[] = ['IDEA', 'STARTING', 'RUNNING'];

/** Whether one stage follows directly on the other. */
export function areNeighbours(one: Stage, other: Stage): boolean {
  return Math.abs(ORDER.indexOf(one) - ORDER.indexOf(other)) === 1;
}
