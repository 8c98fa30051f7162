import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** One answer among several. */
export type ChoiceOption = {
  value: string;
  label: string;
  description?: ReactNode;
  disabled?: boolean;
  /** A fully booked choice is still open: it leads to the waiting list. */
  tone?: 'full';
};

type Props = Omit<ComponentProps<'input'>, 'children'> & {
  label: ReactNode;
  description?: ReactNode;
  look?: string;
};

/** A radio button or checkbox on a card as large as a finger. */
export function Choice({ label, description, look, ...input }: Props) {
  return (
    <label className={classNames('choice', look)}>
      <input {...input} />
      <span className="choice-title">
        {label}
        {description && <span className="choice-description">{description}</span>}
      </span>
    </label>
  );
}
