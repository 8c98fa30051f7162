/** Occupations and skills that people of the story have chosen from the list; others are read from their words. */
export const CHOSEN_BY_VENTURE: Readonly<Record<number, readonly string[]>> = {
  0: ['skill-knitting'],
  3: ['skill-welding'],
  57: ['occupation-hairdresser'],
};

/** The same of mentors' cases, by their titles. */
export const CHOSEN_IN_CASE: Readonly<Record<string, readonly string[]>> = {
  'Fra køkkenbord til lager': ['skill-sewing'],
  'Tre værksteder fra bunden': ['occupation-smith', 'skill-welding'],
  'Den svære tiende mand': ['occupation-smith'],
  'Salonen, der fyldte sig selv': ['occupation-hairdresser'],
  'Halv ventetid på ordrerne': ['skill-welding'],
};
