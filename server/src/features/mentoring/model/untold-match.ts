/** What a match has that nobody has been told of yet. */
export const untoldMatch = {
  state: 'HELD',
  answeredAt: null,
  declineReason: null,
  words: null,
  question: null,
  questionAnswer: null,
  endedAt: null,
} as const;
