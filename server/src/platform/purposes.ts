/** What personal data are used for. Every read, grant, consent and every table of personal data names one. */
export const PURPOSES = {
  ACCOUNT: 'ACCOUNT',
  MATCHING: 'MATCHING',
  EVENTS: 'EVENTS',
  CASE_WORK: 'CASE_WORK',
  ADMINISTRATION: 'ADMINISTRATION',
  COMMUNICATION: 'COMMUNICATION',
  SAFETY: 'SAFETY',
  STATISTICS: 'STATISTICS',
} as const;
export type Purpose = keyof typeof PURPOSES;
