/** Finding occupations and skills. */
export const vocabulary = {
  search: 'Søg efter et fag eller noget, man kan',
  read: 'Det læser vi i din tekst. Tilføj med ét tryk:',
  add: 'Tilføj {label}, fra dine ord “{words}”',
} as const;
