import type { ComponentType, Ref } from 'react';
import type { Words } from '../i18n/use-words.ts';

/** Something chosen out of very many, with its name in every language, so that a draft can show it again. */
export type WordChoice = { id: string; label: Words };

/** What a form hands to a field that finds and suggests; the page brings the field, because it knows where both come from. */
export type SuggestingFieldProps = {
  name: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  value: readonly WordChoice[] | undefined;
  onChange: (value: WordChoice[]) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  max: number;
  /** What is written elsewhere in the form, and may speak of what could be chosen. */
  text: string;
};

export type SuggestingField = ComponentType<SuggestingFieldProps>;
