/**
 * Says whether the text is a GLN (EAN location number): thirteen digits, the last of which is the check digit of the
 * GS1 General Specifications, 7.9 (modulo ten, weights 1 and 3 from the left).
 */
export function isGln(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = [...text.slice(0, 12)].reduce((total, digit, place) => {
    return total + Number(digit) * (place % 2 === 0 ? 1 : 3);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(text[12]);
}
