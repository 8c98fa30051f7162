import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { MarkedWords } from './marked-words.tsx';

function marks(text: string, words: string[]): string[] {
  const { container } = render(<MarkedWords text={text} words={words} />);
  expect(container.textContent).toBe(text);
  return screen.queryAllByRole('mark').map(({ textContent }) => textContent ?? '');
}

describe('marked words', () => {
  it('are marked wherever they stand, and the text stays what it was', () => {
    expect(marks('Vi svejser, og vi svejser godt.', ['svejser'])).toEqual(['svejser', 'svejser']);
  });

  it('are marked once where one stands inside another or they meet', () => {
    expect(marks('Vi svejser rustfrit stål.', ['rustfrit stål', 'stål', 'svejser rustfrit'])).toEqual([
      'svejser rustfrit stål',
    ]);
  });

  it('are marked where they stand whole, not inside of longer words', () => {
    expect(marks('Jeg er smed og vil købe en smedje af en grovsmed.', ['smed'])).toEqual(['smed']);
  });

  it('are none where nothing of the text is named', () => {
    expect(marks('Vi bager brød.', ['svejser', ''])).toEqual([]);
  });
});
