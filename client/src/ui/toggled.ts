/** The chosen values in the order they are offered, with one switched on or off. */
export function toggled(
  options: readonly { value: string }[],
  chosen: readonly string[],
  value: string,
): string[] {
  const wasChosen = chosen.includes(value);
  return options
    .map((option) => option.value)
    .filter((candidate) => (candidate === value ? !wasChosen : chosen.includes(candidate)));
}
