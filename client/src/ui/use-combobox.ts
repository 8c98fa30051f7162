import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/** Something that can be found and chosen. */
export type FoundOption = {
  value: string;
  label: string;
  /** The other name it was found by, and its language (BCP 47). */
  also?: { readonly name: string; readonly language: string } | undefined;
};

/** What is known of the hits: nothing asked yet, asked, answered, or no answer came. */
export type Hits<Option> =
  { state: 'IDLE' | 'ASKED' | 'FAILED' } | { state: 'FOUND'; text: string; options: readonly Option[] };

type Options<Option> = {
  search: (text: string) => Promise<readonly Option[]>;
  /** What need not be offered again. */
  chosen: readonly Option[];
  onChoose: (option: Option) => void;
};

/** Typing pauses this long before it is asked what fits. */
const pauseMs = 150;
const idle = { state: 'IDLE' } as const;

/** The typed text, what fits it, and the keys of an editable combobox (WAI-ARIA Authoring Practices, list autocomplete). */
export function useCombobox<Option extends FoundOption>({ search, chosen, onChoose }: Options<Option>) {
  const [text, setText] = useState('');
  const [hits, setHits] = useState<Hits<Option>>(idle);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef('');

  useEffect(() => () => clearTimeout(timer.current), []);

  const offered =
    hits.state === 'FOUND'
      ? hits.options.filter(({ value }) => !chosen.some((each) => each.value === value))
      : [];

  const ask = async (wanted: string) => {
    setHits((before) => (before.state === 'FOUND' ? before : { state: 'ASKED' }));
    let answer: Hits<Option>;
    try {
      answer = { state: 'FOUND', text: wanted, options: await search(wanted) };
    } catch {
      answer = { state: 'FAILED' };
    }
    // What was asked before is no longer of interest.
    if (asked.current === wanted) {
      setHits(answer);
      setActive(-1);
    }
  };

  const type = (typed: string) => {
    setText(typed);
    setActive(-1);
    clearTimeout(timer.current);
    const wanted = typed.trim();
    asked.current = wanted;
    setIsOpen(wanted !== '');
    if (wanted === '') setHits(idle);
    else timer.current = setTimeout(() => void ask(wanted), pauseMs);
  };

  const choose = (option: Option) => {
    onChoose(option);
    type('');
  };

  const move = (to: number) => {
    if (offered.length === 0) return;
    setActive((to + offered.length) % offered.length);
  };

  const keys: Record<string, () => boolean> = {
    ArrowDown: () => {
      if (isOpen) move(active + 1);
      else if (text.trim() !== '') setIsOpen(true);
      return true;
    },
    ArrowUp: () => {
      if (isOpen) move(active < 0 ? offered.length - 1 : active - 1);
      return true;
    },
    Enter: () => {
      const option = isOpen ? offered[active] : undefined;
      if (option) choose(option);
      // Whoever is still looking for a word is not sending the form.
      return option !== undefined || text.trim() !== '';
    },
    Escape: () => {
      if (!isOpen) return false;
      setIsOpen(false);
      setActive(-1);
      return true;
    },
  };

  return {
    text,
    hits,
    offered,
    isOpen,
    active,
    type,
    choose,
    close: () => {
      setIsOpen(false);
      setActive(-1);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
      if (!keys[event.key]?.()) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** What the field and its list share. */
export type ComboboxState<Option extends FoundOption> = ReturnType<typeof useCombobox<Option>>;
