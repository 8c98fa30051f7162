// A spreadsheet starts a formula at these, full-width forms included, also after blanks and control characters.
const STARTS_A_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/u;

/**
 * One cell of a file for Danish Excel (separator `;`). Text that a spreadsheet would run as a formula gets an apostrophe
 * in front, so that it is shown and never run (OWASP: CSV injection).
 */
export function csvCell(value: string): string {
  const text = STARTS_A_FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n\t]|^'|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole file: byte order mark for Excel, one header line, lines ended as the standard says (RFC 4180). */
export function csvFile(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}
