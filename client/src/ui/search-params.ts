type Reader<Value> = (raw: unknown) => Value | undefined;

type Read<Shape> = { [Key in keyof Shape]?: Shape[Key] extends Reader<infer Value> ? Value : never };

/**
 * What an address may say after its question mark, typed for links and for the page. Whatever does not fit is undefined:
 * an address is typed, shortened and passed on by hand, and a wrong one still shows the page. (Not zod: every public
 * page would have to download it.)
 */
export function searchParams<Shape extends Record<string, Reader<unknown>>>(shape: Shape) {
  return (search: Record<string, unknown>): Read<Shape> =>
    // A wrong value is answered with undefined: the router lays this over the raw address, which would show through.
    Object.fromEntries(
      Object.entries(shape)
        .filter(([name]) => name in search)
        .map(([name, read]) => [name, read(search[name])]),
    ) as Read<Shape>;
}

/** Free words, such as a search or an id; a number typed by hand counts as its digits. */
export function text(max = 200): Reader<string> {
  return (raw) => {
    const words = typeof raw === 'number' ? String(raw) : raw;
    return typeof words === 'string' && words !== '' && words.length <= max ? words : undefined;
  };
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (raw) => words.find((word) => word === raw);
}

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number): Reader<number> {
  return (raw) =>
    typeof raw === 'number' && Number.isInteger(raw) && raw >= min && raw <= max ? raw : undefined;
}
