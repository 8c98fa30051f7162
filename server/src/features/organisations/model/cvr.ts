const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Says whether the text is a CVR number as Erhvervsstyrelsen gives them out: eight digits, of which the weighted sum
 * (2 7 6 5 4 3 2 1) is divisible by eleven.
 */
export function isCvr(text: string): boolean {
  if (!/^[1-9]\d{7}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return sum % 11 === 0;
}
