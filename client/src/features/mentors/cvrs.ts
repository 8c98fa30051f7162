import { bareNumber } from '../../ui/form/business-numbers.ts';

/** The numbers in a text as people write them: with commas, lines, “DK” in front or a space inside. */
export function splitCvrs(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map(bareNumber)
    .filter((part) => part !== '');
}
