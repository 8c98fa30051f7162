import { z } from 'zod';

/** A filter with one value. */
export function oneOf<T extends z.ZodType<string>>(value: T) {
  return z.tuple([value]).transform(([only]) => only);
}

/** The list with these filters, as its address says them. */
export function pathOf(
  page: string,
  filters: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const said = Object.entries(filters).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(',')]],
  );
  return said.length > 0 ? `${page}?${new URLSearchParams(said).toString()}` : page;
}
