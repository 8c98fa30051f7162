import { LIMITS } from '@vaekstbro/schema/limits';
import type { FormEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import './search-box.css';
import { TextInput } from './text-input.tsx';

type Props = {
  label: ReactNode;
  /** What the button says. */
  action: ReactNode;
  /** What is searched for now. */
  search: string;
  onSearch: (search: string) => void;
};

/** A field to search a list with; the page keeps what is searched for in the address. */
export function SearchBox({ label, action, search, onSearch }: Props) {
  const send = (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    onSearch(String(new FormData(submitted.currentTarget).get('search') ?? '').trim());
  };
  return (
    <search>
      <form className="search-box" onSubmit={send} key={search}>
        <TextInput
          label={label}
          name="search"
          type="search"
          maxLength={LIMITS.search.max}
          defaultValue={search}
          enterKeyHint="search"
        />
        <Button type="submit" variant="secondary" icon="search">
          {action}
        </Button>
      </form>
    </search>
  );
}
