/** The names of a table, as an enum of GraphQL wants them. */
export const codesOf = <T extends object>(table: T) =>
  Object.fromEntries(Object.keys(table).map((code) => [code, code])) as {
    readonly [Code in keyof T & string]: Code;
  };
