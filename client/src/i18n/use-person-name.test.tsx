import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderInLanguage } from '../testing/render-in-language.tsx';
import { usePersonName } from './use-person-name.ts';

function Names({ names }: { names: (string | null | undefined)[] }) {
  const personName = usePersonName();
  return <p role="note">{names.map(personName).join(', ')}</p>;
}

describe('a person’s name', () => {
  it.each([
    ['da', 'Anne Dahl, Slettet person, Slettet person'],
    ['en', 'Anne Dahl, Deleted person, Deleted person'],
    ['de', 'Anne Dahl, Gelöschte Person, Gelöschte Person'],
  ] as const)('is words where the person is erased (%s)', async (language, told) => {
    await renderInLanguage(<Names names={['Anne Dahl', '', null]} />, language);
    expect(screen.getByRole('note').textContent).toBe(told);
  });
});
