/** The municipalities Vækstbro serves, by their official codes. */
export const MUNICIPALITIES = [
  { code: '657', name: 'Herning' },
  { code: '756', name: 'Ikast-Brande' },
] as const;
