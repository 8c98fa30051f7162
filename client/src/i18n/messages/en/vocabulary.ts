/** Finding occupations and skills. */
export const vocabulary = {
  search: 'Search for a trade or a skill',
  read: 'This is what we read in your text. Add it with one tap:',
  add: 'Add {label}, from your words “{words}”',
} as const;
