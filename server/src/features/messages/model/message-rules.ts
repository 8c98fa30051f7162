/** So long a message can be undone, before the other one gets it. */
export const UNDO_MS = 30_000;

/** So many messages one person may write in so many minutes, to all together; undone ones count. */
export const MOST_MESSAGES = { count: 30, minutes: 10 } as const;
