/** Words about places. */
export const places = {
  map: { label: 'Mentorer i din by' },
} as const;
