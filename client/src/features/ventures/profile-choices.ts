type Option = { value: string; label: string };

/** The lists the form offers, in the reader's language; the page fetches them. */
export type ProfileChoices = {
  topics: readonly Option[];
  industries: readonly Option[];
  towns: readonly Option[];
};

/** How far people are willing to drive, in minutes. */
export const travelLimits = [15, 30, 45, 60, 90] as const;

/** The words of what was chosen. */
export function chosenLabel(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? '';
}
