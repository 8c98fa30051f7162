const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** Whether eight digits can be a CVR number: weighted with 2 7 6 5 4 3 2 1 they sum to a multiple of 11 (Erhvervsstyrelsen). */
export function isCvr(text: string): boolean {
  if (!/^[1-9]\d{7}$/.test(text)) return false;
  return weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11 === 0;
}

/** The numbers in a text as people write them: with commas, lines, “DK” in front or a space inside. */
export function splitCvrs(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.replace(/^\s*DK/i, '').replace(/\s/g, ''))
    .filter((part) => part !== '');
}
