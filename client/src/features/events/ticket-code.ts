/** The six digits as they are read aloud at the door: 472-918. */
export function spelledCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}
