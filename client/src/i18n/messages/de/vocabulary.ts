/** Finding occupations and skills. */
export const vocabulary = {
  search: 'Nach einem Beruf oder einer Fähigkeit suchen',
  read: 'Das lesen wir in Ihrem Text. Mit einem Tippen hinzufügen:',
  add: '{label} hinzufügen, aus Ihren Worten „{words}“',
} as const;
