/** Of fewer people than this nothing is counted, compared or told apart for others: whoever knows one could tell the rest. */
export const ENOUGH = 5;
