import type { ComponentProps } from 'react';
import { Checkbox } from './checkbox.tsx';
import './consent-field.css';

/** A text to agree to: what is agreed to on its first line, then what for, who sees it, how long, and the way back. */
export type ConsentWords = { version: number; text: string };

type Props = Omit<ComponentProps<typeof Checkbox>, 'label' | 'hint'> & { words: ConsentWords };

/** The whole text, and a box to tick that says what is agreed to. It is never ticked beforehand. */
export function ConsentField({ words, ...checkbox }: Props) {
  const [agreement = '', ...details] = words.text.split('\n');
  return (
    <div className="consent-field">
      <Checkbox {...checkbox} label={agreement} />
      <ul className="consent-details small muted">
        {details.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
