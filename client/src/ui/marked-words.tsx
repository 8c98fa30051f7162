import './marked-words.css';

type Props = {
  text: string;
  /** The words to mark, as they stand in the text. */
  words: readonly string[];
};

/** A text in which some words are marked: with a line and a colour for the eye, as marks for those who listen. */
export function MarkedWords({ text, words }: Props) {
  return (
    <>
      {partsOf(text, words).map(({ start, part, isMarked }) =>
        isMarked ? (
          <mark key={start} className="marked-words">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** Whether there is anything to mark. */
export function saysAny(text: string, words: readonly string[]): boolean {
  return words.some((each) => placesOf(text, each).length > 0);
}

const letter = /[\p{L}\p{N}]/u;

/** Where the words stand whole: `smed` does not stand in `smedje`. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + 1)) {
    const isPart = letter.test(text[at - 1] ?? '') || letter.test(text[at + words.length] ?? '');
    if (!isPart) places.push(at);
  }
  return places;
}

type Part = { start: number; part: string; isMarked: boolean };

/** The text cut where marks begin and end; of words inside others the longer are marked. */
function partsOf(text: string, words: readonly string[]): Part[] {
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const each of new Set(words))
    for (const at of placesOf(text, each)) isMarked.fill(true, at, at + each.length);
  const parts: Part[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && isMarked[end] === isMarked[start]) end += 1;
    parts.push({ start, part: text.slice(start, end), isMarked: isMarked[start] ?? false });
    start = end;
  }
  return parts;
}
