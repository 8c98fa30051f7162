const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** A number as people write it, with “DK” in front or blanks inside, without these. */
export function bareNumber(text: string): string {
  return text.replace(/^\s*DK/i, '').replace(/\s/g, '');
}

/** Whether eight digits can be a CVR number: weighted with 2 7 6 5 4 3 2 1 they sum to a multiple of 11 (Erhvervsstyrelsen). */
export function isCvr(text: string): boolean {
  if (!/^[1-9]\d{7}$/.test(text)) return false;
  return weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11 === 0;
}

/** Whether thirteen digits can be a GLN: weighted with 1 and 3 in turn they sum to a multiple of 10 (GS1, 7.9). */
export function isGln(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  return (
    [...text].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}
