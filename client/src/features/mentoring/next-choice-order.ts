/** A mentor who can be asked. */
export type Choice = { id: string; name: string };

/** How many may follow the one who is asked first. */
export const mostNextChoices = 3;

const proposed = 2;

/**
 * Who is asked next: what the adviser has put together, else the best two; never the one who is asked first, and only
 * those who are compared now.
 */
export function nextChoices(
  compared: readonly Choice[],
  firstId: string | undefined,
  edited: readonly string[] | undefined,
): Choice[] {
  const others = compared.filter(({ id }) => id !== firstId);
  if (!edited) return others.slice(0, proposed);
  return edited.flatMap((wanted) => others.find(({ id }) => id === wanted) ?? []);
}
